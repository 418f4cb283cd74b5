#pragma once

#include <git2.h>
#if __has_include(<git2/sys/errors.h>) // where newer ones keep git_error_set_str
#include <git2/sys/errors.h>
#endif

#include <memory>

// Owners of libgit2's objects; only for the sources of this area.
namespace Flightdeck::Git {

template<typename T, void (*release)(T *)> struct Releaser
{
    void operator()(T *object) const { release(object); }
};

template<typename T, void (*release)(T *)> using Handle = std::unique_ptr<T, Releaser<T, release>>;

using RepositoryHandle = Handle<git_repository, git_repository_free>;
using RemoteHandle = Handle<git_remote, git_remote_free>;
using CommitHandle = Handle<git_commit, git_commit_free>;
using TreeHandle = Handle<git_tree, git_tree_free>;
using TreeEntryHandle = Handle<git_tree_entry, git_tree_entry_free>;
using BlobHandle = Handle<git_blob, git_blob_free>;
using ReferenceHandle = Handle<git_reference, git_reference_free>;
using ConfigHandle = Handle<git_config, git_config_free>;
using SignatureHandle = Handle<git_signature, git_signature_free>;
using RevwalkHandle = Handle<git_revwalk, git_revwalk_free>;
using OdbObjectHandle = Handle<git_odb_object, git_odb_object_free>;
using OdbHandle = Handle<git_odb, git_odb_free>;

/// Takes what a libgit2 constructor returns: `take(handle, [&](git_commit **out) { return
/// git_commit_lookup(out, ...); })`.
template<typename HandleType, typename Make> int take(HandleType &handle, Make make)
{
    typename HandleType::pointer raw = nullptr;
    const int code = make(&raw);
    handle.reset(raw);
    return code;
}

} // namespace Flightdeck::Git
