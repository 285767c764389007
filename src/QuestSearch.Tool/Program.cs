using System.CommandLine;

var root = new RootCommand("Citable full-text search in books.");
return root.Parse(args).Invoke();
