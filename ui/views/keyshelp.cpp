// SPDX-License-Identifier: MIT
#include "ui/views/keyshelp.h"

#include <QTextBrowser>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString htmlOf(const KeyGroup &group)
{
    QString html = u"<h3>%1</h3>"_s.arg(group.title.toHtmlEscaped());
    if (!group.note.isEmpty())
        html += u"<p style='margin-bottom: 6px'>%1</p>"_s.arg(group.note.toHtmlEscaped());
    html += u"<table cellspacing='0' cellpadding='3'>"_s;
    for (const KeyHelp &key : group.keys)
        html += u"<tr><td width='150'><b>%1</b></td><td>%2</td></tr>"_s.arg(key.key.toHtmlEscaped(),
                                                                            key.what.toHtmlEscaped());
    return html + u"</table>"_s;
}

} // namespace

KeysHelp::KeysHelp(QWidget *parent) : QDialog(parent), m_page(new QTextBrowser(this))
{
    setWindowTitle(tr("Keys"));
    m_page->setAccessibleName(windowTitle());
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->document()->setDocumentMargin(18);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    resize(560, 720);
}

void KeysHelp::setGroups(const std::vector<KeyGroup> &groups)
{
    QString html;
    for (const KeyGroup &group : groups)
        html += htmlOf(group);
    m_page->setHtml(html);
}

} // namespace ui
