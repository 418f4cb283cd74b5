#include "flags/yamlnode.h"

namespace Flightdeck::Flags {

namespace {

class NodePool
{
public:
    ~NodePool()
    {
        for (void *memory : m_free)
            ::operator delete(memory);
        isGone = true;
    }
    void *take(std::size_t size)
    {
        if (m_free.empty())
            return ::operator new(size);
        void *memory = m_free.back();
        m_free.pop_back();
        return memory;
    }
    void give(void *memory)
    {
        if (m_free.size() < most)
            m_free.push_back(memory);
        else
            ::operator delete(memory);
    }
    /// Nodes may outlive their thread's pool.
    static thread_local bool isGone;

private:
    static constexpr size_t most = 1024;
    std::vector<void *> m_free;
};

thread_local bool NodePool::isGone = false;
thread_local NodePool pool;

} // namespace

void *YamlNode::operator new(std::size_t size)
{
    return NodePool::isGone ? ::operator new(size) : pool.take(size);
}

void YamlNode::operator delete(void *memory, std::size_t)
{
    if (NodePool::isGone)
        ::operator delete(memory);
    else
        pool.give(memory);
}

const YamlNode::Entry *YamlNode::entry(QByteArrayView key) const
{
    for (const Entry &candidate : entries) {
        const YamlNode &name = candidate.key->resolved();
        if (name.isScalar() && name.text == key)
            return &candidate;
    }
    return nullptr;
}

} // namespace Flightdeck::Flags
