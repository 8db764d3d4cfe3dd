// SPDX-License-Identifier: MIT
#include "ui/views/subjectreview.h"

#include "ui/delegates/rowpainter.h"
#include "ui/models/texts.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace ui {

using core::annotation::Project;

namespace {

QString nameOf(const Project &project, const SubjectId &subject)
{
    if (const auto *entity = std::get_if<core::EntityId>(&subject))
        return project.entity(*entity)->name;
    const core::annotation::Claim &claim = *project.claim(std::get<core::ClaimId>(subject));
    return chipText(claim.number) + u' ' + claim.label;
}

bool isThere(const Project &project, const SubjectId &subject)
{
    const auto *entity = std::get_if<core::EntityId>(&subject);
    return entity ? project.entity(*entity) != nullptr : project.claim(std::get<core::ClaimId>(subject)) != nullptr;
}

} // namespace

SubjectReview::SubjectReview(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_list(new QListWidget(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setBuddy(m_list);
    m_list->setAccessibleName(tr("To be looked through"));
    m_list->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    const auto activate = [this](const QListWidgetItem *item) {
        const auto row = size_t(m_list->row(item));
        if (row < m_subjects.size())
            Q_EMIT subjectActivated(m_subjects[row]);
    };
    connect(m_list, &QListWidget::itemClicked, this, activate);
    connect(m_list, &QListWidget::itemActivated, this, activate);
}

void SubjectReview::setTheme(const Theme &theme)
{
    m_title->setFont(smallerFont(theme.interface));
}

void SubjectReview::setSubjects(const Project &project, std::vector<SubjectId> subjects, const QString &title)
{
    QStringList names;
    for (const SubjectId &subject : subjects)
        names.append(nameOf(project, subject));
    QStringList shown;
    for (int row = 0; row < m_list->count(); ++row)
        shown.append(m_list->item(row)->text());
    if (names != shown) {
        m_list->clear();
        m_list->addItems(names);
    }
    m_subjects = std::move(subjects);
    m_title->setText(title);
    m_list->setVisible(!names.isEmpty());
}

void SubjectReview::refresh(const Project &project)
{
    std::vector<SubjectId> left = m_subjects;
    std::erase_if(left, [&](const SubjectId &subject) { return !isThere(project, subject); });
    setSubjects(project, std::move(left), m_title->text());
}

} // namespace ui
