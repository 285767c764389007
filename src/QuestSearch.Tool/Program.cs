using QuestSearch.Tool;

using var terminal = Terminal.OfProcess();
return QuestCommandLine.Run(args, terminal);
