#pragma once

#include "tests/support/paths.h"

#include "flags/edit.h"
#include "views/common/theme.h"
#include "views/flags/flageditor.h"
#include "views/flags/flagform.h"
#include "views/flags/flagspage.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace Flightdeck::Tests {

/// A flags page with all it needs, on one file. Widgets are found as people find them: by what they say.
class FlagStage
{
public:
    FlagStage()
        : previewer(&session)
        , page(&session, &model, &previewer)
    {
        page.resize(1376, 780);
        page.show();
        page.activateWindow();
        editor = page.findChild<Views::FlagEditor *>();
    }

    static QByteArray vector(const QString &name)
    {
        QFile file(sourcePath("tests/data/flipt-v1.35/validation/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    bool open(const QByteArray &text, const QString &path = QStringLiteral("features.yaml"))
    {
        Flags::FlagSession::Base base;
        base.path = path;
        base.oid = QStringLiteral("7c3e2a1000000000000000000000000000000000");
        base.branch = QStringLiteral("main");
        base.text = text;
        session.open(base);
        return QTest::qWaitFor([this] { return !editor->isLoading(); });
    }

    template<typename Widget> Widget *named(const QString &name) const
    {
        for (QWidget *window : windows()) {
            for (Widget *widget : window->findChildren<Widget *>()) {
                if (widget->accessibleName() == name && widget->isVisible())
                    return widget;
            }
        }
        return nullptr;
    }

    QPushButton *button(const QString &text) const
    {
        for (QWidget *window : windows()) {
            for (QPushButton *push : window->findChildren<QPushButton *>()) {
                if (push->text() == text && push->isVisible())
                    return push;
            }
        }
        return nullptr;
    }

    QWidget *dialog() const { return QApplication::activeModalWidget(); }

    /// The entry of a menu, by its beginning; the menu fills itself first.
    static QAction *entry(QMenu *menu, const QString &text)
    {
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(text))
                return action;
        }
        return nullptr;
    }

    const Flags::Flag *flag(const QString &key) const
    {
        return session.document().flag(QStringLiteral("default"), key);
    }

    /// With FLIGHTDECK_GALLERY set to a folder, what is seen is kept there in both themes.
    void keepPicture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("FLIGHTDECK_GALLERY");
        if (folder.isEmpty())
            return;
        QWidget *shown = dialog() ? dialog() : &page;
        for (const auto mode : {Views::Theme::Mode::Dark, Views::Theme::Mode::Light}) {
            Views::Theme::instance().setMode(mode);
            QCoreApplication::processEvents();
            const QString theme =
                mode == Views::Theme::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light");
            shown->grab().save(QStringLiteral("%1/flags-%2-%3.png").arg(folder, name, theme));
        }
    }

    Flags::FlagSession session;
    Flags::FlagListModel model;
    Flags::FlagPreviewer previewer;
    Views::FlagsPage page;
    Views::FlagEditor *editor = nullptr;

private:
    QWidgetList windows() const
    {
        QWidgetList all{const_cast<Views::FlagsPage *>(&page)};
        if (dialog())
            all.prepend(dialog());
        return all;
    }
};

} // namespace Flightdeck::Tests
