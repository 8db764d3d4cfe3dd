// SPDX-License-Identifier: MIT
#include "core/article/structure.h"
#include "tests/fuzz/require.h"

#include <QString>

// Every character but white space and the metadata prefix is in exactly one paragraph.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const core::article::Structure structure = core::article::structureOf(text);
    qsizetype place = structure.metadataPrefix ? structure.metadataPrefix->end : 0;
    const auto between
        = [&text](qsizetype begin, qsizetype end) { return QStringView(text).sliced(begin, end - begin); };
    for (const core::article::Paragraph &paragraph : structure.paragraphs) {
        require(place <= paragraph.span.begin && paragraph.span.end <= text.size(), "paragraphs ascend");
        require(between(place, paragraph.span.begin).trimmed().isEmpty(), "nothing stands between paragraphs");
        require(!paragraph.span.isEmpty(), "no paragraph is empty");
        place = paragraph.span.end;
    }
    require(between(place, text.size()).trimmed().isEmpty(), "nothing stands after the last paragraph");
    return 0;
}
