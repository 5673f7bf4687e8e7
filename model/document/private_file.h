// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

/// Files that the program keeps for itself beside documents. Not for callers outside of model/document.
namespace steploom::model {

/// What the name of a document's own files begins with; the same for the same path.
std::string fileStem(std::string_view path);
/// Makes the folder and those around it, where they are missing, for the user alone.
void makePrivateFolder(const std::string& folder);
/// Puts bytes into a file that only the user can read, all or nothing: false where it is as it was. Does not
/// wait for the disk.
bool writePrivateFile(const std::string& file, std::string_view bytes);
/// All bytes into what is open, however many it takes at a time; false, with errno, where it takes no more.
bool writeAll(int fd, std::string_view bytes);

} // namespace steploom::model
