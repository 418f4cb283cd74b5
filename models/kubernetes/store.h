#pragma once

#include "kubernetes/clusterdata.h"
#include "kubernetes/slice.h"

namespace Flightdeck::Kubernetes {

/// All objects of one kind, filled by one reflector or by several that each keep a slice of them. A slice's
/// content is replaced whole when its list is complete, so a reader never sees half of a newer list; values
/// that did not change stay the same shared values. The store itself is the slice of a sole reflector.
template<typename T> class Store final : public ReflectorSink, public SliceSource
{
public:
    /// @param capacity most objects kept; a flood must not eat the memory. Beyond it the oldest of things
    /// that have an age give way, of others no new ones are taken.
    explicit Store(qsizetype capacity = 200'000)
        : m_content(capacity)
        , m_whole(m_content)
    {
    }

    const Objects<T> &objects() const { return m_content.objects(); }
    /// Keys that appeared, changed or vanished since the last call.
    QSet<QString> takeChanges() { return m_content.takeChanges(); }

    /// Also what slices hold, so they must be gone.
    void removeAll() { m_content.removeAll(); }

    /// The slice must not outlive the store.
    std::unique_ptr<StoreSlice> newSlice() override { return std::make_unique<Slice<T>>(m_content); }
    bool isFull() const override { return m_content.isFull(); }

    Core::Result<Page> addPage(const QByteArray &json) override { return m_whole.addPage(json); }
    Core::Result<Applied> gather(const QByteArray &line) override { return m_whole.gather(line); }
    void commit() override { m_whole.commit(); }
    void discard() override { m_whole.discard(); }
    Core::Result<Applied> apply(const QByteArray &line) override { return m_whole.apply(line); }
    void clear() override { m_whole.clear(); }

private:
    StoreContent<T> m_content;
    Slice<T> m_whole;
};

} // namespace Flightdeck::Kubernetes
