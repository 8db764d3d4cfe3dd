// SPDX-License-Identifier: MIT
#include "ui/views/schemequestion.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::ClaimKindId;
using core::TypeId;
using core::annotation::ClaimKind;
using core::annotation::ClaimKindHeir;
using core::annotation::EntityType;
using core::annotation::Project;
using core::annotation::RemoveAll;
using core::annotation::Step;
using core::annotation::TypeHeir;

namespace {

constexpr auto noKind = "none"_L1;

} // namespace

SchemeQuestion::SchemeQuestion(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_heirs(new QComboBox(this)),
      m_keep(new QPushButton(tr("&Keep them"), this)), m_give(new QPushButton(tr("&Make them"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_heirs->setAccessibleName(tr("What they become"));
    auto *remove = new QPushButton(tr("&Remove them with their marks"), this);
    auto *cancel = new QPushButton(tr("&Cancel"), this);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_keep);
    choices->addWidget(m_give);
    choices->addWidget(m_heirs, 1);
    choices->addWidget(remove);
    choices->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->addWidget(m_text);
    layout->addLayout(choices);
    const std::pair<QPushButton *, Answer> answers[]{
        {m_keep, Answer::Keep}, {m_give, Answer::Give}, {remove, Answer::Remove}};
    for (const auto &[button, answer] : answers)
        connect(button, &QPushButton::clicked, this, [this, answer] { Q_EMIT answered(answer); });
    connect(cancel, &QPushButton::clicked, this, &SchemeQuestion::cancelled);
    hide();
}

void SchemeQuestion::ask(const Project &project, const SchemeId &id,
                         const std::optional<core::annotation::Record> &after, int count)
{
    m_asked = id;
    m_after = after;
    const QString used = std::holds_alternative<TypeId>(id) ? tr("%n entity(s) are of the type “%1”.", nullptr, count)
                                                            : tr("%n claim(s) are of the kind “%1”.", nullptr, count);
    m_text->setText(
        used.arg(nameOf(project, id)) + u' '
        + (after ? tr("What becomes of them under its new name?") : tr("What becomes of them when it goes?")));
    m_keep->setVisible(after.has_value());
    fillHeirs(project);
    m_give->setEnabled(m_heirs->count() > 0);
    show();
    (after ? m_keep : m_give)->setFocus();
}

void SchemeQuestion::drop()
{
    m_asked.reset();
    m_after.reset();
    hide();
}

void SchemeQuestion::fillHeirs(const Project &project)
{
    m_heirs->clear();
    if (const auto *id = std::get_if<TypeId>(&*m_asked)) {
        for (const EntityType *type : project.typesInOrder()) {
            if (type->id != *id)
                m_heirs->addItem(displayName(*type), type->id.toString());
        }
        return;
    }
    m_heirs->addItem(tr("Of no kind"), QString(noKind));
    for (const ClaimKind *kind : project.claimKindsInOrder()) {
        if (kind->id != std::get<ClaimKindId>(*m_asked))
            m_heirs->addItem(kind->name, kind->id.toString());
    }
}

Step SchemeQuestion::stepFor(const Project &project, Answer answer) const
{
    const QString heir = m_heirs->currentData().toString();
    if (const auto *id = std::get_if<TypeId>(&*m_asked)) {
        std::optional<TypeHeir> becomes;
        if (answer == Answer::Remove)
            becomes = RemoveAll();
        else if (const auto other = TypeId::fromString(heir); other && answer == Answer::Give)
            becomes = *other;
        return m_after ? editType(project, std::get<EntityType>(*m_after), becomes) : removeType(project, *id, becomes);
    }
    std::optional<ClaimKindHeir> becomes;
    if (answer == Answer::Remove)
        becomes = RemoveAll();
    else if (answer == Answer::Give)
        becomes = heir == noKind ? std::optional<ClaimKindId>() : ClaimKindId::fromString(heir);
    return m_after ? editClaimKind(project, std::get<ClaimKind>(*m_after), becomes)
                   : removeClaimKind(project, std::get<ClaimKindId>(*m_asked), becomes);
}

} // namespace ui
