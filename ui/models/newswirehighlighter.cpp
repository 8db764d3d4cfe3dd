// SPDX-License-Identifier: MIT
#include "ui/models/newswirehighlighter.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

namespace ui {

using namespace Qt::StringLiterals;
namespace Syntax = KSyntaxHighlighting;

class NewswireHighlighter::Private : public Syntax::AbstractHighlighter
{
public:
    Private() { setDefinition(repository.definitionForName(u"Newswire"_s)); }

    void run(QStringView paragraph, qsizetype offset)
    {
        found.clear();
        begin = offset;
        highlightLine(paragraph, Syntax::State());
    }

    Syntax::Repository repository;
    std::vector<SyntaxRange> found;

protected:
    void applyFormat(int offset, int length, const Syntax::Format &format) override
    {
        if (length > 0 && format.textStyle() != Syntax::Theme::Normal)
            found.push_back({{begin + offset, begin + offset + length}, int(format.textStyle())});
    }

private:
    qsizetype begin = 0;
};

NewswireHighlighter::NewswireHighlighter() : d(std::make_unique<Private>()) {}
NewswireHighlighter::~NewswireHighlighter() = default;

std::vector<SyntaxRange> NewswireHighlighter::ranges(QStringView paragraph, qsizetype offset)
{
    d->run(paragraph, offset);
    return d->found;
}

QHash<int, QColor> NewswireHighlighter::colors(bool dark) const
{
    const Syntax::Theme theme = d->repository.theme(dark ? u"Writethru Dark"_s : u"Writethru Light"_s);
    QHash<int, QColor> colors;
    for (int style = Syntax::Theme::Normal; style <= Syntax::Theme::Error; ++style) {
        if (const QRgb color = theme.textColor(Syntax::Theme::TextStyle(style)))
            colors.insert(style, QColor::fromRgb(color));
    }
    return colors;
}

} // namespace ui
