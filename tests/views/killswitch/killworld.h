#pragma once

#include "flags/document.h"
#include "killswitch/machine.h"
#include "tests/support/flagtexts.h"
#include "tests/support/killswitchparts.h"
#include "views/common/holdbutton.h"
#include "views/killswitch/killpanel.h"

#include <QTest>

namespace Flightdeck::Tests {

using namespace Views;

/// The panel over a real machine whose git and Flipt are in memory.
struct KillWorld
{
    explicit KillWorld(int replicas = 2)
    {
        store.tree.commit = QStringLiteral("7c3e2a1000000000000000000000000000000000");
        store.tree.files.insert(QStringLiteral("features.yaml"), killFeaturesText);
        KillSwitch::Parts parts;
        parts.store = &store;
        parts.clock = &clock;
        parts.second = &second;
        for (int i = 0; i < replicas; ++i) {
            served.push_back(std::make_unique<MemoryReplica>(
                QStringLiteral("flipt-7d9c5b6f4-%1")
                    .arg(i == 0 ? QStringLiteral("x2k4p") : QStringLiteral("m7tqd")),
                store));
            parts.replicas.append(served.back().get());
        }
        KillSwitch::Timing timing;
        timing.askEveryMs = 20;
        timing.graceMs = 100;
        KillSwitch::PlanOptions options;
        auto people = std::make_shared<std::vector<KillSwitch::Witness>>();
        for (int i = 0; i < 400; ++i)
            people->push_back({QStringLiteral("user-%1").arg(i),
                               {{QStringLiteral("email"), i % 40 ? QStringLiteral("a@example.org")
                                                                 : QStringLiteral("a@talent-mesh.com")}}});
        options.population = people;
        machine = std::make_unique<KillSwitch::Machine>(parts, options, timing);
        const auto document = Flags::Document::parse(killFeaturesText, QStringLiteral("features.yaml"));
        flags.setDocuments(document, document);
        panel = std::make_unique<KillPanel>(machine.get(), &flags, &clock);
        panel->setEnvironment(EnvironmentKind::Production, QStringLiteral("Production"));
        panel->setRepository({true, QStringLiteral("main 7c3e2a1")});
        panel->setExpectation({22'000, 32'000, 30'000, replicas});
        panel->setPopulation(QStringLiteral("candidates-2026-07.csv, 400 ids"));
        panel->show();
        QVERIFY(QTest::qWaitForWindowActive(panel.get()));
    }
    template<typename T> T *find() const { return panel->findChild<T *>(); }
    HoldButton *hold() const { return find<HoldButton>(); }
    void choose(const QString &key)
    {
        panel->chooseFlag({QStringLiteral("default"), key});
        QTRY_VERIFY(machine->plan().has_value());
    }
    bool isOn(const QString &key, const QString &id) const
    {
        const auto snapshot = Flags::Snapshot::build(Flags::readRepository(store.tree.files).files);
        return Flags::Evaluator(snapshot).boolean({QStringLiteral("default"), key, id, {}})->enabled;
    }
    void hold(Qt::Key key) const
    {
        hold()->setFocus();
        QTest::keyPress(hold(), key);
        QTRY_COMPARE_WITH_TIMEOUT(hold()->state(), HoldButton::State::Done, 5000);
        QTest::keyRelease(hold(), key);
    }

    Core::SystemClock clock;
    MemoryStore store;
    MemoryStore second;
    std::vector<std::unique_ptr<MemoryReplica>> served;
    std::unique_ptr<KillSwitch::Machine> machine;
    Flags::FlagListModel flags;
    std::unique_ptr<KillPanel> panel;
};

} // namespace Flightdeck::Tests
