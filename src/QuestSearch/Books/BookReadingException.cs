namespace QuestSearch;

/// <summary>A source cannot be read as a book. The message says what is wrong, where, and what to do about it.</summary>
public sealed class BookReadingException : Exception
{
    /// <summary>Makes an exception.</summary>
    public BookReadingException()
        : this("The source cannot be read.")
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What is wrong, where, and what to do.</param>
    public BookReadingException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and its cause.</summary>
    /// <param name="message">What is wrong, where, and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public BookReadingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes an exception about a place in a file.</summary>
    /// <param name="message">What is wrong, where, and what to do.</param>
    /// <param name="fileName">The name of the file.</param>
    /// <param name="offset">The offset of what is wrong, see <see cref="Offset"/>; <see langword="null"/> when no single place is.</param>
    /// <param name="innerException">The cause; <see langword="null"/> for none.</param>
    public BookReadingException(string message, string fileName, long? offset, Exception? innerException = null)
        : base(message, innerException)
    {
        FileName = fileName;
        Offset = offset;
    }

    /// <summary>Gets the name of the file; <see langword="null"/> when the source is not a file.</summary>
    public string? FileName { get; }

    /// <summary>Gets the offset of what is wrong, counted from 0 in bytes, or for markup in UTF-16 code units of the decoded text; <see langword="null"/> when no single place is.</summary>
    public long? Offset { get; }
}
