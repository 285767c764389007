using QuestSearch.Html.Markup;

namespace QuestSearch.Html.Epub;

/// <summary>The files of a publication that are encrypted. Those of fonts, which are only obfuscated, do not matter.</summary>
internal sealed class EpubEncryption
{
    private const string EncryptionPath = "META-INF/encryption.xml";

    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    public EpubEncryption(EpubArchive archive)
    {
        if (archive.Has(EncryptionPath))
        {
            IEnumerable<string?> references = EpubXml.Load(archive, EncryptionPath).Named("CipherReference").Select(reference => reference.Value("URI"));
            _paths.UnionWith(references.OfType<string>().Select(reference => RelativePath.Resolve("", reference)).OfType<string>());
        }
    }

    public bool Covers(string path) => _paths.Contains(path);
}
