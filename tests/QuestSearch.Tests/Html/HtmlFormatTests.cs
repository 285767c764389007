using System.Text;
using Xunit;

namespace QuestSearch.Tests.Html;

public sealed class HtmlFormatTests
{
    [Theory]
    [InlineData("book.html", "<p>The pilot came.", true)]
    [InlineData("book.htm", "The pilot came.", true)]
    [InlineData("book.xhtml", "<?xml version='1.0'?>\n<html xmlns='http://www.w3.org/1999/xhtml'>", true)]
    [InlineData("book", "<!-- by hand --><!doctype html><p>", true)]
    [InlineData("book", "<p>The pilot came.", false)]
    [InlineData("book.html", "<?xml version='1.0'?><article><front/></article>", false)]
    [InlineData("book.html", "<!DOCTYPE TEI.2 SYSTEM 'tei.dtd'><TEI.2>", false)]
    [InlineData("book.html", "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text/></TEI>", false)]
    public void Recognises_AFile_TellsByItsBeginningThenItsName(string path, string start, bool expected) =>
        Assert.Equal(expected, HtmlReader.Format.Recognises(path, Encoding.UTF8.GetBytes(start)));
}
