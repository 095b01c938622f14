#pragma once

namespace ansinh::cli {

class Command;
struct Session;

// Each declares a command below `root`; when the arguments name it, it sets session.action.
void addNew(Command& root, Session& session);
void addImport(Command& root, Session& session);
/// Below `import`: figures, feedback, opinions.
void addCheck(Command& root, Session& session);
void addStatus(Command& root, Session& session);
void addTrend(Command& root, Session& session);
void addTasks(Command& root, Session& session);
void addRender(Command& root, Session& session);
void addView(Command& root, Session& session);
void addMeeting(Command& root, Session& session);
void addProfile(Command& root, Session& session);
void addExport(Command& root, Session& session);
void addBatches(Command& root, Session& session);
void addUndo(Command& root, Session& session);
void addSample(Command& root, Session& session);
void addPlan(Command& root, Session& session);
void addFigure(Command& root, Session& session);
void addReadiness(Command& root, Session& session);
void addValidate(Command& root, Session& session);
void addFeedback(Command& root, Session& session);
void addOpinions(Command& root, Session& session);
void addSurvey(Command& root, Session& session);
void addReport(Command& root, Session& session);
void addPlanTraining(Command& root, Session& session);
void addSolvePmedian(Command& root, Session& session);

}  // namespace ansinh::cli
