// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core::exchange {

/// What one row of a file says of the entity or claim that it names. Empty: nothing.
struct SaidSubject {
    qsizetype line = 0;
    QString id = {}; ///< as Id::toString() writes it
    QString name = {};
    QString type = {};
    QString wikidata = {};
    QString status = {};
    QString marked = {}; ///< the marked text: the name of a new subject that the row does not name
};

/// The subjects of one kind that a file speaks of: found in the project by id, or by name and type, or made. Entities
/// have a type and a Wikidata id, claims a status; all else is the same for both. Names are compared by nameKey().
class CsvSubjects
{
public:
    /// \a named are all subject ids that the file has.
    explicit CsvSubjects(QSet<QString> named) : m_named(std::move(named)) {}

    /// A subject of the project; its line is not read.
    void addKnown(const SaidSubject &subject, const QStringList &aliases = {});

    /// The id of the subject that \a said means. Error Malformed: it says otherwise
    /// than an earlier row, does not tell which of several it means, or has no name for a new one; then nothing is
    /// changed.
    Result<QString> take(SaidSubject said);

    /// Those that take() has given, in the order in which they were first met, as the file leaves them.
    std::vector<SaidSubject> taken() const;

private:
    /// What a subject is called and the like, and the row that decided it; 0: none has.
    struct Field {
        QString value = {};
        qsizetype line = 0;
    };
    struct Draft {
        QString id = {};
        Field name = {};
        Field type = {};
        Field wikidata = {};
        Field status = {};
        bool known = false;
    };

    Result<std::optional<size_t>> find(const SaidSubject &said) const;
    std::optional<size_t> findStandIn(const SaidSubject &said) const;
    std::vector<size_t> namesakes(const SaidSubject &said) const;
    size_t add(Draft draft);
    void addName(size_t draft, const QString &name);
    static Result<> agree(const Field &field, const QString &value);
    static void decide(Field &field, const QString &value, qsizetype line);

    QSet<QString> m_named;
    std::vector<Draft> m_drafts;
    std::vector<size_t> m_taken;          // in the order in which they were met
    QHash<QString, size_t> m_byId;        // also the unknown ids that a stand-in stands for
    QMultiHash<QString, size_t> m_byName; // by nameKey(), also of aliases
    QSet<size_t> m_seen;                  // what m_taken holds
    QSet<size_t> m_standIns;              // subjects of the project that stand for an id which it does not know
};

} // namespace core::exchange
