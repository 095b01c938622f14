#pragma once

namespace CLI {
class App;
}

namespace ansinh::cli {

struct Session;

// Each declares a command below `root`; when the arguments name it, it sets session.action.
void addNew(CLI::App& root, Session& session);
void addImport(CLI::App& root, Session& session);
void addCheck(CLI::App& root, Session& session);
void addStatus(CLI::App& root, Session& session);
void addRender(CLI::App& root, Session& session);
void addExport(CLI::App& root, Session& session);
void addBatches(CLI::App& root, Session& session);
void addUndo(CLI::App& root, Session& session);
void addSample(CLI::App& root, Session& session);

}  // namespace ansinh::cli
