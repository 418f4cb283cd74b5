#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <functional>

namespace Flightdeck::Core {

/// Runs `work` on the thread pool and hands its value to `done` on the thread of `context`, unless `context`
/// is gone by then. `work` must not touch objects of the calling thread. (QFuture::then(context) aborts when
/// the context dies first, on Qt 6.4; a watcher that is the context's child does not.)
template<typename Value>
void runInBackground(QObject *context, std::function<Value()> work, std::function<void(Value)> done)
{
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            done(watcher->future().takeResult());
    });
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace Flightdeck::Core
