#pragma once

#include <filesystem>

namespace meguri::storage {

/// The folder of what came with the program: library, gallery, templates, help. Beside the program's own folder.
std::filesystem::path sharedFolder();

/// Where one's own library is looked for: meguri/library.db in the user's data folder. There need not be one.
std::filesystem::path ownLibrary();

/// Where templates of reports are: meguri/report-templates in the user's data folder. There need not be one.
std::filesystem::path reportTemplates();

}  // namespace meguri::storage
