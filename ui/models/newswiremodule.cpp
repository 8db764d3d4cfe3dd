// SPDX-License-Identifier: MIT
#include "ui/models/newswiremodule.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QtGlobal>

namespace ui {

using namespace Qt::StringLiterals;
namespace Syntax = KSyntaxHighlighting;

namespace {

class Newswire : public NewswireModule, private Syntax::AbstractHighlighter
{
public:
    Newswire()
    {
        setDefinition(m_repository.definitionForName(u"Newswire"_s));
        ranges(u"LONDON: “So,” he said.", 0); // the expressions are compiled when they are first used
    }

    std::vector<SyntaxRange> ranges(QStringView paragraph, qsizetype offset) override
    {
        m_found.clear();
        m_begin = offset;
        highlightLine(paragraph, Syntax::State());
        return m_found;
    }

    QHash<int, QColor> colors(bool dark) const override
    {
        const Syntax::Theme theme = m_repository.theme(dark ? u"Writethru Dark"_s : u"Writethru Light"_s);
        QHash<int, QColor> colors;
        for (int style = Syntax::Theme::Normal; style <= Syntax::Theme::Error; ++style) {
            if (const QRgb color = theme.textColor(Syntax::Theme::TextStyle(style)))
                colors.insert(style, QColor::fromRgb(color));
        }
        return colors;
    }

private:
    void applyFormat(int offset, int length, const Syntax::Format &format) override
    {
        if (length > 0 && format.textStyle() != Syntax::Theme::Normal)
            m_found.push_back({{m_begin + offset, m_begin + offset + length}, int(format.textStyle())});
    }

    Syntax::Repository m_repository;
    std::vector<SyntaxRange> m_found;
    qsizetype m_begin = 0;
};

} // namespace

} // namespace ui

extern "C" Q_DECL_EXPORT std::unique_ptr<ui::NewswireModule> writethruNewswire()
{
    return std::make_unique<ui::Newswire>();
}
