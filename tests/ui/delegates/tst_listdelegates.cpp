// SPDX-License-Identifier: MIT
#include "ui/delegates/changedelegate.h"
#include "ui/delegates/formdelegate.h"
#include "ui/delegates/hitdelegate.h"
#include "ui/delegates/pilldelegate.h"
#include "ui/delegates/storydelegate.h"
#include "ui/delegates/subjectdelegate.h"
#include "ui/models/changesmodel.h"
#include "ui/models/claimmatrixmodel.h"
#include "ui/models/entitymatrixmodel.h"
#include "ui/models/searchmodel.h"
#include "ui/models/storymodel.h"
#include "ui/models/subjectmodel.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString longText = u"a very long name that no column has room for "_s.repeated(6);

/// One row with everything that a delegate may ask for.
std::unique_ptr<QStandardItem> itemWith(const QList<std::pair<int, QVariant>> &roles)
{
    auto item = std::make_unique<QStandardItem>(longText);
    for (const auto &[role, value] : roles)
        item->setData(value, role);
    return item;
}

struct Case {
    std::unique_ptr<QStyledItemDelegate> delegate;
    std::unique_ptr<QStandardItem> item;
    int column = 0;
};

template<class Delegate>
std::unique_ptr<QStyledItemDelegate> themed()
{
    auto delegate = std::make_unique<Delegate>();
    delegate->setTheme(ui::lightTheme(QFont()));
    return delegate;
}

Case caseOf(const QString &name)
{
    if (name == u"story")
        return {themed<ui::StoryDelegate>(),
                itemWith({{ui::StoryModel::IsStoryRole, true}, {ui::StoryModel::DetailRole, u"4 versions"_s}})};
    if (name == u"version") {
        return {themed<ui::StoryDelegate>(), itemWith({{ui::StoryModel::IsStoryRole, false},
                                                       {ui::StoryModel::DetailRole, longText},
                                                       {ui::StoryModel::ShareRole, 0.3},
                                                       {ui::StoryModel::ShareTextRole, u"30 %"_s},
                                                       {ui::StoryModel::MarkCountRole, 12}})};
    }
    if (name == u"entity") {
        return {themed<ui::SubjectDelegate>(),
                itemWith({{ui::SubjectModel::DetailRole, longText},
                          {ui::SubjectModel::TypeColorRole, 1},
                          {ui::SubjectModel::CountsRole, QVariant::fromValue(QList<int>{1, 0, 2})}})};
    }
    if (name == u"claim") {
        return {themed<ui::SubjectDelegate>(),
                itemWith({{ui::SubjectModel::ChipRole, u"C12"_s},
                          {ui::SubjectModel::CountsRole, QVariant::fromValue(QList<int>(20, 1))}})};
    }
    if (name == u"cell")
        return {themed<ui::PillDelegate>(),
                itemWith({{Qt::DisplayRole, longText}, {ui::ClaimMatrixModel::StateRole, 3}})};
    if (name == u"claim of the matrix")
        return {themed<ui::PillDelegate>(), itemWith({{ui::ClaimMatrixModel::ChipRole, u"C1"_s}})};
    if (name == u"forms") {
        return {themed<ui::FormDelegate>(), itemWith({{Qt::DisplayRole, longText},
                                                      {ui::EntityMatrixModel::StateRole, 0},
                                                      {ui::EntityMatrixModel::OddRole, true}})};
    }
    if (name == u"entity of the matrix") {
        return {themed<ui::FormDelegate>(), itemWith({{Qt::DisplayRole, longText},
                                                      {ui::EntityMatrixModel::TypeColorRole, 2},
                                                      {ui::EntityMatrixModel::ConflictsRole, 1}})};
    }
    if (name == u"change") {
        return {themed<ui::ChangeDelegate>(), itemWith({{Qt::DisplayRole, longText}}), ui::ChangesModel::AfterColumn};
    }
    return {themed<ui::HitDelegate>(), itemWith({{ui::SearchModel::NameRole, longText},
                                                 {ui::SearchModel::ParagraphRole, u"¶ 3"_s},
                                                 {ui::SearchModel::HitBeginRole, 12},
                                                 {ui::SearchModel::HitEndRole, 16}})};
}

constexpr QRect row(30, 20, 240, 48);

/// The row drawn on a larger ground of one colour.
QImage drawn(const Case &drawing, Qt::LayoutDirection direction, QStyle::State state = QStyle::State_Enabled)
{
    QStandardItemModel model(1, drawing.column + 1);
    model.setItem(0, drawing.column, drawing.item->clone());
    QImage image(300, 88, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = row;
    option.direction = direction;
    option.state = state;
    drawing.delegate->paint(&painter, option, model.index(0, drawing.column));
    return image;
}

void addCases()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"story", "version", "entity", "claim", "cell", "claim of the matrix", "forms",
                             "entity of the matrix", "change", "hit"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// Where \a color is seen most to the left in \a image; -1 where it is not.
int leftmost(const QImage &image, const QColor &color)
{
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) == color)
                return x;
        }
    }
    return -1;
}

} // namespace

class TestListDelegates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawInsideTheirRow_data() { addCases(); }

    void drawInsideTheirRow()
    {
        QFETCH(QString, name);
        const Case drawing = caseOf(name);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const QStyle::State state = QStyle::State_Enabled | QStyle::State_Selected | QStyle::State_HasFocus;
            const QImage image = drawn(drawing, direction, state);
            bool isEmpty = true;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const bool isDrawn = image.pixelColor(x, y) != Qt::white;
                    isEmpty = isEmpty && !isDrawn;
                    QVERIFY2(!isDrawn || row.adjusted(-1, -1, 1, 1).contains(x, y),
                             qPrintable(u"%1, %2"_s.arg(x).arg(y)));
                }
            }
            QVERIFY(!isEmpty);
        }
    }

    void fitVeryNarrowRows_data() { addCases(); }

    void fitVeryNarrowRows()
    {
        QFETCH(QString, name);
        const Case drawing = caseOf(name);
        QStandardItemModel model(1, drawing.column + 1);
        model.setItem(0, drawing.column, drawing.item->clone());
        QImage image(10, 10, QImage::Format_RGB32);
        QPainter painter(&image);
        for (const int width : {0, 1, 20, 60}) {
            QStyleOptionViewItem option;
            option.rect = QRect(0, 0, width, 40);
            drawing.delegate->paint(&painter, option, model.index(0, drawing.column));
        }
    }

    void mirrorUnderRightToLeft()
    {
        const Case entity = caseOf(u"entity"_s);
        const QColor person = ui::lightTheme(QFont()).type(1);
        const int left = leftmost(drawn(entity, Qt::LeftToRight), person);
        const int right = leftmost(drawn(entity, Qt::RightToLeft), person);
        QVERIFY(left >= row.left() && left < row.left() + 20);
        QVERIFY(right > row.right() - 20 && right <= row.right());

        const Case version = caseOf(u"version"_s);
        const QColor bar = ui::lightTheme(QFont()).accent;
        QVERIFY(leftmost(drawn(version, Qt::LeftToRight), bar) < row.left() + 20);
        QVERIFY(leftmost(drawn(version, Qt::RightToLeft), bar) > row.center().x());
    }
};

QTEST_MAIN(TestListDelegates)
#include "tst_listdelegates.moc"
