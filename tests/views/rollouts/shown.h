#pragma once

#include "tests/views/rollouts/stage.h"
#include "views/rollouts/detailpage.h"
#include "views/rollouts/overviewpage.h"
#include "views/rollouts/rollouttable.h"

#include <QTest>

namespace Flightdeck::Tests {

/// The stage in a window of 1440 x 900.
struct Shown : RolloutStage
{
    using RolloutStage::RolloutStage;

    void show()
    {
        page.resize(1376, 786);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
    }
    Views::RolloutTable *table() const { return page.findChild<Views::RolloutTable *>(); }
    bool overviewShown() const { return page.findChild<Views::OverviewPage *>()->isVisible(); }
    bool detailShown() const { return page.findChild<Views::DetailPage *>()->isVisible(); }
    QStringList painted() const
    {
        QStringList names;
        for (int i = 0; i < table()->model()->rowCount(); ++i)
            names << table()->model()->index(i, 0).data().toString();
        return names;
    }
};

} // namespace Flightdeck::Tests
