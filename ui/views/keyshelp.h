// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <vector>

class QTextBrowser;

namespace ui {

/// A row of the page of keys.
struct KeyHelp {
    QString key;
    QString what;
};

/// Keys that belong together.
struct KeyGroup {
    QString title;
    QString note; ///< when they act; may be empty
    std::vector<KeyHelp> keys;
};

/// All keys on one page, beside the window.
class KeysHelp : public QDialog
{
    Q_OBJECT

public:
    explicit KeysHelp(QWidget *parent = nullptr);

    void setGroups(const std::vector<KeyGroup> &groups);

private:
    QTextBrowser *m_page;
};

} // namespace ui
