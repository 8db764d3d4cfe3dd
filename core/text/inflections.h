// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct sb_stemmer;

namespace core::text {

/// Tells which English words are forms of one word: "troop" and "troops", "kill" and "killed", "party" and "parties".
/// Two words are where Snowball's English stemmer (M. F. Porter, snowballstem.org) gives both the same stem and they
/// differ by an ending of inflection only, since the stemmer also takes "police" and "policy" for one, and "organ" and
/// "organization". Irregular forms ("ran") are not known. Not to be shared between threads.
class Inflections
{
public:
    Inflections();
    ~Inflections();
    Q_DISABLE_COPY_MOVE(Inflections)

    /// Whatever the letter case; a word of anything but ASCII letters and hyphens is only a form of itself.
    /// O(length) with a small constant for words that begin differently.
    bool areForms(QStringView a, QStringView b) const;

private:
    QByteArray stemOf(QByteArrayView lower) const;

    struct Deleter {
        void operator()(sb_stemmer *stemmer) const;
    };
    std::unique_ptr<sb_stemmer, Deleter> m_stemmer;
};

} // namespace core::text
