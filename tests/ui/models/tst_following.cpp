// SPDX-License-Identifier: MIT
#include "tests/support/randomprojects.h"
#include "ui/models/claimmatrixmodel.h"
#include "ui/models/claimmodel.h"
#include "ui/models/entitymatrixmodel.h"
#include "ui/models/entitymodel.h"
#include "ui/models/projectsource.h"
#include "ui/models/storymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/// Every row with all that its roles say, children indented.
QString printed(const QAbstractItemModel &model, const QModelIndex &parent = {}, const QString &indent = {})
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        text += indent;
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                text += index.data(role).toString() + u'|';
            for (int role = Qt::UserRole; role < Qt::UserRole + 10; ++role) {
                const QVariant value = index.data(role);
                if (value.canConvert<QList<int>>()) {
                    for (const int count : value.value<QList<int>>())
                        text += QString::number(count) + u',';
                } else {
                    text += value.toString() + u'|';
                }
            }
        }
        text += u'\n' + printed(model, model.index(row, 0, parent), indent + u"  "_s);
    }
    return text;
}

QList<core::ArticleId> versionsOf(const core::annotation::Project &project)
{
    QList<core::ArticleId> versions;
    for (const auto &[id, article] : project.articles())
        versions.append(id);
    return versions.first(std::min<qsizetype>(3, versions.size()));
}

/// A model that follows the project, watched for breaking the rules of models.
template<class Model>
struct Watched {
    explicit Watched(ui::ProjectSource &source)
        : model(source), tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest),
          reset(&model, &QAbstractItemModel::modelReset)
    {}
    Model model;
    QAbstractItemModelTester tester;
    QSignalSpy reset;
};

} // namespace

class TestFollowing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whatever a person does and undoes, the rows are those of a model that is made afterwards, and none was reset.
    void everyModelFollowsEveryStep()
    {
        QVERIFY(rc::check("models follow the project", [] {
            ui::ProjectSource source;
            Watched<ui::StoryModel> stories(source);
            Watched<ui::EntityModel> entities(source);
            Watched<ui::ClaimModel> claims(source);
            Watched<ui::ClaimMatrixModel> matrix(source);
            Watched<ui::EntityMatrixModel> forms(source);
            forms.model.setReading(test::chance(50));
            std::vector<core::annotation::Step> undo;
            for (int i = *rc::gen::inRange(1, 25); i > 0; --i) {
                const bool back = !undo.empty() && test::chance(25);
                const core::annotation::Step step = back ? undo.back() : test::someStep(source.project());
                if (back)
                    undo.pop_back();
                const auto undone = source.apply(step);
                RC_ASSERT(undone.has_value());
                if (!back && !step.isEmpty())
                    undo.push_back(*undone);
                if (test::chance(30)) {
                    const QList<core::ArticleId> versions = versionsOf(source.project());
                    entities.model.setVersions(versions);
                    claims.model.setVersions(versions);
                    matrix.model.setVersions(versions);
                    forms.model.setVersions(versions);
                    QCoreApplication::processEvents();
                }
            }
            const QList<core::ArticleId> versions = versionsOf(source.project());
            for (ui::SubjectModel *model :
                 {static_cast<ui::SubjectModel *>(&entities.model), static_cast<ui::SubjectModel *>(&claims.model)})
                model->setVersions(versions);
            matrix.model.setVersions(versions);
            forms.model.setVersions(versions);

            ui::EntityModel newEntities(source);
            ui::ClaimModel newClaims(source);
            ui::ClaimMatrixModel newMatrix(source);
            newEntities.setVersions(versions);
            newClaims.setVersions(versions);
            newMatrix.setVersions(versions);
            ui::EntityMatrixModel newForms(source);
            newForms.setVersions(versions);
            for (ui::EntityMatrixModel *model : {&forms.model, &newForms}) {
                model->setReading(true);
                RC_ASSERT(QTest::qWaitFor([model] { return model->isUpToDate(); }));
            }
            RC_ASSERT(printed(stories.model) == printed(ui::StoryModel(source)));
            RC_ASSERT(printed(entities.model) == printed(newEntities));
            RC_ASSERT(printed(claims.model) == printed(newClaims));
            RC_ASSERT(printed(matrix.model) == printed(newMatrix));
            RC_ASSERT(printed(forms.model) == printed(newForms));
            RC_ASSERT(stories.reset.isEmpty() && entities.reset.isEmpty() && claims.reset.isEmpty()
                      && matrix.reset.isEmpty() && forms.reset.isEmpty());
        }));
    }

    /// What happens while nobody looks is there once somebody does.
    void matricesCatchUp()
    {
        QVERIFY(rc::check("matrices that rest now and then are those that are made afterwards", [] {
            ui::ProjectSource source;
            Watched<ui::ClaimMatrixModel> claims(source);
            Watched<ui::EntityMatrixModel> entities(source);
            entities.model.setReading(true);
            const auto forBoth = [&](auto change) {
                change(claims.model);
                change(entities.model);
            };
            core::annotation::ReadPassages read;
            for (int i = *rc::gen::inRange(1, 25); i > 0; --i) {
                RC_ASSERT(source.apply(test::someStep(source.project())).has_value());
                const QList<core::ArticleId> versions = versionsOf(source.project());
                if (test::chance(30))
                    forBoth([on = test::chance(50)](auto &model) { model.setFollowing(on); });
                if (test::chance(30))
                    forBoth([&](auto &model) { model.setVersions(versions); });
                if (test::chance(20) && !versions.isEmpty()) {
                    read.add(versions.first(), {}, {0, 5});
                    forBoth([&](auto &model) { model.setRead(read, {}); });
                }
                if (test::chance(20))
                    printed(claims.model); // somebody looks all the same
            }
            const QList<core::ArticleId> versions = versionsOf(source.project());
            ui::ClaimMatrixModel newClaims(source);
            ui::EntityMatrixModel newEntities(source);
            newEntities.setReading(true);
            for (ui::MatrixModel *model :
                 {static_cast<ui::MatrixModel *>(&newClaims), static_cast<ui::MatrixModel *>(&newEntities),
                  static_cast<ui::MatrixModel *>(&claims.model), static_cast<ui::MatrixModel *>(&entities.model)}) {
                model->setFollowing(true);
                model->setVersions(versions);
                model->setRead(read, {});
            }
            for (ui::EntityMatrixModel *model : {&entities.model, &newEntities})
                RC_ASSERT(QTest::qWaitFor([model] { return model->isUpToDate(); }));
            RC_ASSERT(printed(claims.model) == printed(newClaims));
            RC_ASSERT(printed(entities.model) == printed(newEntities));
        }));
    }
};

QTEST_MAIN(TestFollowing)
#include "tst_following.moc"
