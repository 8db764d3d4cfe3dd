// SPDX-License-Identifier: MIT
#include "ui/models/newswirehighlighter.h"

#include <QCoreApplication>
#include <QLibrary>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// The module stands beside the program, or where it was built.
std::shared_ptr<NewswireModule> load(const QString &programFolder)
{
    for (const QString &folder : {programFolder, QStringLiteral(WRITETHRU_MODULES)}) {
        QLibrary library(folder + u"/writethru-newswire"_s);
        if (const auto make = reinterpret_cast<MakeNewswire *>(library.resolve("writethruNewswire")))
            return make();
    }
    qWarning("The module writethru-newswire cannot be loaded: quotations and datelines have no colours.");
    return nullptr;
}

} // namespace

NewswireHighlighter::NewswireHighlighter()
    : m_module(std::async(std::launch::async, load, QCoreApplication::applicationDirPath()))
{}

NewswireHighlighter::~NewswireHighlighter() = default; // waits

std::vector<SyntaxRange> NewswireHighlighter::ranges(QStringView paragraph, qsizetype offset)
{
    const Module &module = m_module.get();
    return module ? module->ranges(paragraph, offset) : std::vector<SyntaxRange>();
}

QHash<int, QColor> NewswireHighlighter::colors(bool dark) const
{
    const Module &module = m_module.get();
    return module ? module->colors(dark) : QHash<int, QColor>();
}

} // namespace ui
