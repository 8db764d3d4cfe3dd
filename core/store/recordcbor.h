// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/change.h"

#include <QByteArray>

#include <optional>

namespace core::store {

/// \a record as CBOR (RFC 8949): a map of its fields by name, as the journal keeps it. What is empty is left out, and
/// so is the text of an article, which never changes and is kept elsewhere. Ids are their 16 bytes, times milliseconds
/// since 1970, spans a list of begin and end; text that CBOR cannot hold is a byte string of UTF-16LE.
QByteArray toCbor(const annotation::Record &record);

/// The record of that kind (see kindOf()), an article without its text; fields that are missing are as in a new one, so
/// that records written before a field was thought of can be read. nullopt for what toCbor() does not make.
std::optional<annotation::Record> recordFromCbor(const QString &kind, const QByteArray &cbor);

} // namespace core::store
