<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>About</name>
    <message>
        <source>&amp;About Flightdeck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Flightdeck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flightdeck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operations console for progressive delivery.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>The flag has the variant %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without type: BOOLEAN_FLAG_TYPE Flipt loads %1 as a variant flag and ignores its rollouts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag %1 is enabled and has no rules: nobody gets a variant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule has no distributions: whoever it matches gets no variant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule has no distributions: evaluating the flag fails with &quot;not found&quot; for whoever it matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shares are 0: whoever the rule matches gets no variant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares add up to %1 %; Flipt scales them to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares add up to %1 %; what is above 100 % is cut from the last ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares reach %1 % (Flipt counts in tenths): %2 % of whoever the rule matches get no variant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt ignores the variants and rules of the boolean flag %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rollout has neither a segment nor a threshold; Flipt ignores it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A threshold below 0 takes nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A threshold above 100 takes everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag %1 is not enabled, yet its rollouts still turn it on: enabled is only the answer when none matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flag %1 stands above already; Flipt keeps this one only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A segment %1 stands above already; Flipt keeps this one only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule or rollout of this file uses the segment %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails outside %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails above %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the metrics server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query ran and matched no series. Flagger counts this as a failed check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99 latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No primary: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConstraintAdvice</name>
    <message>
        <source>it never matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluating the flag fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt accepts le and never matches it; write lte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Flipt treats isnotoneof for numbers as isoneof: it matches the listed ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is no JSON list of numbers like [1, 2]; %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is no JSON list of texts like [&quot;DE&quot;, &quot;FR&quot;]; it never matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is no number; %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is no date like 2024-12-31 or 2024-12-31T23:59:59Z; %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Discovery</name>
    <message>
        <source>A pattern of .flipt.yml also takes .flipt.yml itself, which is no flag file; exclude it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern takes %1, and Flipt refuses its extension &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Flipt rejects the file: a file of this name must be JSON (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt reads only .yaml, .yml and .json files and files without an extension.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>Flipt rejects the file: the line --- starts a document, and it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the top level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: the flag %1 has no variant %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: no segment %1 is defined in this namespace up to here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DurableAppend</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>The fixes did not mend the file; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is UTF-16; save it as UTF-8 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no YAML up to its end; mend it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is written in a way that this change would change more than it should; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend what Flipt rejects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move rule %1 to place %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a rollout of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rollout %1 from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rollout %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditCommand</name>
    <message>
        <source>Ask for one change at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the flag&apos;s key, the number of the rule or rollout, and the new share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one flag file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules and rollouts are counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The percentage must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the shares as VARIANT=PERCENT, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a symbolic link; name the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); it is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes one value of a flag file and keeps every other byte. Prints the new text, or writes it in place. RULE and INDEX count from 1, in the order of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag&apos;s namespace (default when not given).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write enabled: true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write enabled: false. Of a BOOLEAN flag the rollouts still count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gets the flag: enabled: false, and for a BOOLEAN flag a first rollout of 100 % false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo --kill: take that rollout away and write enabled: true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the shares of a rule: KEY RULE VARIANT=PERCENT,...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the percentage of a rollout: KEY INDEX PERCENT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply every fix that validate offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file in place instead of printing the new text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Exit: 0 done, 1 refused, 2 wrong usage, 3 the file could not be read or written.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version must be one of Flipt 1.35 or later, for example 1.35.0 or 2.11.0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagEdit</name>
    <message>
        <source>A percentage must be from 0 to 100 with at most two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The namespace %1 of this file has no flag %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a flag of BOOLEAN_FLAG_TYPE has rollouts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edit is none of a single flag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag has no key of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the flag cannot be read; mend it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag has no rule %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule has no distributions to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variant %1 is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of the rule would add up to %1 %, more than 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule names the variant %1 twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag has no variant %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one variant to a rule at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share has no rollout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag has no rollout %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollout %1 has no threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold has no percentage.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagFiles</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of Flipt to answer for (1.35.0 when not given).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagReader</name>
    <message>
        <source>a flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: version 1.0 knows no %1; write a later version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: a flag of VARIANT_FLAG_TYPE may have no rollouts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mapping of keys and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mapping, a list or null; a single value or JSON in quotes is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 0 (Flipt ignores it: the order of the list counts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the segment of a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a segment&apos;s key, or a mapping with keys and operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: a segment&apos;s key must be a text; put it in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: the rollout of a distribution must be from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rollout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: a rollout has either a segment or a threshold, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the segment of a rollout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: a rollout&apos;s segment has either key or keys, not both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagWords</name>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not contain %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is false</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <source>“%1”: the branch changed the same values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text typed at line %1: the branch changed the same lines.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::App</name>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: flightdeck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version must be one of Flipt 1.35 or later, for example 1.35.0 or 2.11.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt %1 does not accept %2, so nothing was evaluated:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;kind&quot; is neither &quot;variant&quot; nor &quot;boolean&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers evaluation requests as Flipt would. Reads one JSON object a line from standard input:
  {&quot;flag&quot;: &quot;KEY&quot;, &quot;entity&quot;: &quot;ID&quot;, &quot;context&quot;: {&quot;name&quot;: &quot;value&quot;}, &quot;kind&quot;: &quot;variant&quot;}
&quot;kind&quot; is &quot;variant&quot; or &quot;boolean&quot;, the call that a client would make; &quot;namespace&quot; may be given.
Writes each line back with &quot;result&quot; added: match, variant, segments, reason, attachment; or enabled,
reason; or error (INVALID_ARGUMENT, NOT_FOUND) and message. A line that is no such request gets an
INVALID_ARGUMENT result too; blank lines are skipped.

Exit code: 0 done, 1 Flipt does not accept the file, 2 wrong usage, 3 the file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no version of Flipt from 1.35 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than 64 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 people change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3, among them %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no usable population. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluates every flag for everybody of a population, by two flag files, and shows who would change sides.
The population is CSV with a header: the first column is the entity id, the others are context
properties; an empty cell means that the property is absent.
An outcome is a variant key, &quot;true&quot; or &quot;false&quot;, &quot;(none)&quot; or &quot;(error)&quot;.

Exit code: 0 done, 1 Flipt does not accept a file or no file has the flag, 2 wrong usage, 3 a file cannot
be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag file as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag file as it would be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to evaluate for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the flag with this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one JSON object a flag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither file has a flag &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::App::ActivityRecorder</name>
    <message>
        <source>Succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flightdeck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console began to watch. What happened before is known only as far as the sources remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo of a kill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::App::ConsoleWindow</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the rollout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flags repository is set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its address in Environments, or start with --flags URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix the problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc, then Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flags repository cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see is the last tip that was fetched. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit flag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 flags on %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a flags repository first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository is not fetched yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::App::FlagsDesk</name>
    <message>
        <source>The branch %1 holds no flags file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch %1 holds no file %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed on the branch meanwhile. Nothing was sent; look at both and commit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committing to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched the tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted, fetching back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on %2. Served is something else: watch the replicas in the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::App::Screenshots</name>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Core::ActivityModel</name>
    <message>
        <source>Rollout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Environments::ProfileStore</name>
    <message>
        <source>The environments in %1 cannot be read: %2. The file is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than 1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no environment %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Flags</name>
    <message>
        <source>no segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone outside %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone in %1 and outside %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes a boolean flag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes a variant flag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is switched on: who no rollout takes gets true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is switched on: its rules decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is switched off: its rollouts still decide first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is switched off: everyone gets false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is switched off: everyone gets no match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of %1 are tried in another order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1 of %2 is for %3 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 rules instead of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 rollouts instead of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the share that gets %2 goes from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollout %1 of %2 changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag %1 is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag %1 is gone: asking for it fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment %1 is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment %1 takes other people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment %1 is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than %1 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1 has a name that is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1 has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two columns have the name &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;context&quot; is not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; in &quot;context&quot; is not a string.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Flags::CsvReader</name>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the population was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The population is larger than 1 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text after a closing quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote inside a cell that does not begin with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row is longer than 1 MiB; is a quote left open?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Flags::FlagListModel</name>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boolean · %1 · %2 get %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boolean · on · everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boolean · off · nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant · off · no match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant · on · no rules: gives nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant · on · split %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant · on · %1 get nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant · on · %1 get %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed, not committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>served by %1 of %2 replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Flags::FlagPreviewer</name>
    <message>
        <source>The file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt refuses the repository: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects %1, and with it every flag of the repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt does not open %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Flags::FlagSession</name>
    <message>
        <source>Let Flipt read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flag file is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch changed the same values. Decide first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is still being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committing is blocked: Flipt would reject this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committing is blocked: Flipt would refuse the repository.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Flags::Population</name>
    <message>
        <source>%1 cells, but the header has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than %1 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entity id is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell %1 is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The population is empty; its first line names the columns.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Git</name>
    <message>
        <source>The ssh host %1 is not known on this machine. Nothing was sent. Compare its key with what its owner publishes, then connect once with ssh to confirm it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ssh host %1 shows another key than the known one. Somebody may be in between. Nothing was sent. It shows %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted or belongs to another name. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The push would change more than the one branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch does not exist at the server any more. It was not made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another commit came first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not prove who it is. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let the console in. Nothing was sent. Tried: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The git server %1 cannot be reached, or broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch is protected: the server takes no direct push from this user. The branch is unchanged. Make the change by a merge request, or use an account that may push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the server declined the commit. The branch is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not change the branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository has no branch %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A push without a lease is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke after the commit was sent. Whether it arrived is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not say whether it took the commit. Whether it arrived is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Git::Credentials</name>
    <message>
        <source>ssh agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the environment&apos;s password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git&apos;s credential helpers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Git::FlagsRepository</name>
    <message>
        <source>The folder for the copy of the flags repository cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch was forced to another history: it was at %1 and is at %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another commit is on its way. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Git::GitHelperClient</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The git helper ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The git server said nothing for %n s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flightdeck::Git::Mirror</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git does not know whose name the commit should carry. Nothing was sent. Set it with: git config --global user.name &quot;Your Name&quot; and git config --global user.email you@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a symbolic link in the repository; it is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a submodule, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is only a pointer to a file kept by Git LFS; Flipt and the console cannot read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not on the branch any more. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository holds more than 200000 files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag files together are larger than 64 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Git::Publication</name>
    <message>
        <source>The branch was forced to another history: it was at %1 and is at %2 now. Nothing was sent. Look at the new state, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag files there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is about to be pushed cannot be written down, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Other commits came first %n time(s). Nothing of yours is on the branch. Try again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the commit %1 reached the branch is not known: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepted the commit %1, but the branch could not be read back: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The commit is not on the branch, which is at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepted the commit %1, but the branch is at %2, which does not hold it: somebody forced it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commit %1 is on the branch, but a later one (%2) changed the same again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Git::RemoteUrl</name>
    <message>
        <source>No address of a flags repository is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host or user that begins with a dash is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder is no flags repository for the console: pushes there skip the server&apos;s rules. Use https:// or ssh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the flags repository must begin with https://, http:// or ssh://, or have the form user@host:path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the flags repository is no valid URL.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::KillSwitch</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository has no flags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag goes back to its own rules. What a service does with the answer is its own code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every caller gets false from the first evaluation after a replica has polled. What a service then does is its own code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enabled: false alone would not kill a boolean flag: its rollouts are tried whether it is enabled or not. A first rollout that gives false to everybody does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gets a variant any more. Every caller falls back to the default in its own code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag was lost while planning. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change would not turn the flag off for everybody, so nothing was sent: %1 of %2 sampled ids would still get it, %3 could not be evaluated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt does not load %1: its name is not features.yaml and no .flipt.yml includes it. A change there would never be served, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt refuses the repository as it is and keeps serving an older state of every flag, so a commit would change nothing. Nothing was sent. Mend this first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag %1 does not exist. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt would refuse the changed repository. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already holds the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commit %1 is on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served by %1 of %2 replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not effective yet: on its way to git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not effective yet: waiting for the metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not effective yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective on %1 replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not effective: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified: no Flipt replica to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not effective: the metrics still count the flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified: what the branch holds is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not followed to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not effective: nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known to have changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepted the commit %1, but it was not seen on %2 afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the change reached %1 is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags are as they were. Nothing was changed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has looked whether it is served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 replicas still answer as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 of %2 replicas it is unknown what they answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every replica answers off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every replica answers as the restored flag says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt probably rejected the commit, does not poll, or reads another branch. Its log says which. Undo is a separate commit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the Flipt replicas in the environment, or ask them by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers may use another Flipt, or a client that keeps flags itself (its own poll is 120 s by default).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the branch, then press again: what is already there is not committed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what is named above, then press again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::KillSwitch::Machine</name>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the newest flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag has moved to %1 meanwhile. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, proved on %2 ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says ok for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching %1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched back: %1 holds %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already so in git at %1: nothing to commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Flipt replica is known, so nobody can say whether this is served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking each replica about %1 ids every %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After two poll intervals not every replica serves the change. The local check accepts every file, so look at Flipt: it may have rejected the commit, or not poll this branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every replica gives %1 of %1 ids what is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the metrics to agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics: not needed to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics: not watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics: could not be asked. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics: no data for this flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics: %1 answers a second that are not off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every replica serves the change, but the metrics still count the flag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not followed any more. What was sent stays sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::KillSwitch::Verifier</name>
    <message>
        <source>As before for %1 of %2 ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag itself is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gave no usable answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Kubernetes::Cluster</name>
    <message>
        <source>The cluster serves no version of Istio&apos;s VirtualService that this console knows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Kubernetes::Reflector</name>
    <message>
        <source>The API server sent an object larger than 8 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Metrics::MetricsFeed</name>
    <message>
        <source>The query matches several series; Flagger judges the last one, which is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds native histograms, which are not drawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Metrics::PrometheusProbe</name>
    <message>
        <source>Queries are answered at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the address to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A metrics server answers at %1; the tenant is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the tenant and change the address to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check host, port and path. Prometheus listens on 9090; Mimir on 8080 under /prometheus.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Rollouts::EventListModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Rollouts::RolloutListModel</name>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic, live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99 latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no constraints, always matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no %2 given, no match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not true that %2 (given: %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no segment asked, matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no segment asked, never matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>served at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1 of %2 ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the flag itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 ids unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next poll</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::ActivityPage</name>
    <message>
        <source>Filter object, person, text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollouts, flag commits, kills and what is done here appear as they happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other entries exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries: %1 · %2 in the incident range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the incident range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::AgeText</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::AttentionStrip</name>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 need attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::BandWidget</name>
    <message>
        <source>Environment band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not production</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::BigClock</name>
    <message>
        <source>Since the press</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::BucketBars</name>
    <message>
        <source>Bucket of the entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket %1 of 1000, edges %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HEAD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bucket %1 of 1000 · edges %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::CanaryCharts</name>
    <message>
        <source>Data of the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same data as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data as CSV...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture as PNG...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::CanaryCurves</name>
    <message>
        <source>all traffic on new primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no VirtualService for this canary: the weights are unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No metrics source is set up. Flagger judges by its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::ChartTableModel</name>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canary weight (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canary weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::ChecksPanel</name>
    <message>
        <source>Not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gate before the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gate before each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gate before the promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked before the first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked at each check; a failure costs a life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told after the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may order a rollback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told of every event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rolls back after %n failed checks, counted over the whole run.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % a step, up to %2 %, then the primary takes the new spec.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what Flagger would say now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No metrics source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its address in Environments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This annotation does nothing: no Flagger reads it. spec.suspend is what pauses.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::ClockLadder</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps with their clock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::CommandPalette</name>
    <message>
        <source>Find a canary, a flag or a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::CommitBar</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard all edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt opens %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt accepts the file again: its flags count from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only comments and layout change: nobody gets another answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And 1 more change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more changes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Committing is blocked: Flipt would reject this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit and push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit and push to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 line changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines change</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing else in the file changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::Crosshair</name>
    <message>
        <source>Moment: left and right move it by a step, with Shift from check to check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::DetailHeader</name>
    <message>
        <source>Rollouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list of rollouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed by Flux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::DetailPage</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first; Kubernetes folds similar events, so this is never the whole history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::DiagnosticPopup</name>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n in this file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::DiffBar</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::EditorPane</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not indexed: Flipt never opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no UTF-8 text: shown, not editable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Flipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would reject every flag in this repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would accept this file, but does not open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepts this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ln %1, Col %2 · %3 · %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8 BOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRLF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::EnvironmentBlock</name>
    <message>
        <source>No environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is watched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::EventDelegate</name>
    <message>
        <source> (the last of several that Kubernetes folded)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::EventLane</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check failed at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flag commit %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Check passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Check failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::ExpectationBar</name>
    <message>
        <source>past worst, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::FigureRow</name>
    <message>
        <source>How long it takes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::FlagDelegate</name>
    <message>
        <source>%1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::FlagEditor</name>
    <message>
        <source>Text of the flag file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::FlagForm</name>
    <message>
        <source>Not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On. Everyone gets true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off. Everyone gets false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On. Rollouts are tried from the top; who none of them takes gets true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off, but its rollouts are still tried first: enabled: false alone does not kill a boolean flag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off. Everyone gets no match, FLAG_DISABLED. Rules count again when it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On, but it has no rules: everyone gets no match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On. Rules are tried from the top; the first whose segment matches decides. Off would give everyone no match, FLAG_DISABLED.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows the last text that Flipt would accept. Mend the text to go on here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form opens when the file is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text can be edited now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boolean flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sampled ids match (%3 %)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::FlagListPane</name>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ids · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::FlagsPage</name>
    <message>
        <source>Take the branch&apos;s version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n edits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing edited yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt %1 rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample %1, %2 ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who flips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try one entity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::FlipMatrix</name>
    <message>
        <source>Who changes variant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::FlipMatrixModel</name>
    <message>
        <source>nobody flips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % flip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have %2 and will get %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will get %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::FlipsPanel</name>
    <message>
        <source>Who flips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has what and will get what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sampled ids change, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HEAD %1 to this edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It goes on serving what it has: nobody would flip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the segment preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flag chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 sampled ids change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 sampled ids change, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown who changes: Flipt rejects HEAD, what it serves is older. After the commit:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3. Shows why beside.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::FunnelView</name>
    <message>
        <source>Who is left after each constraint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::Header</name>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::HelpPanel</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has no keys of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::HoldButton</name>
    <message>
        <source>Nothing happens until the ring is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep holding, %1 s to go. Let go and nothing happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold 1.5 s: mouse,
Enter or Space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::IncidentPanel</name>
    <message>
        <source>Incident range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry that the filters leave in this range, times in UTC. It is what this console saw and the sources still remember, not more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: the column By stays empty. Sentences are written as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entity id and no secret is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 UTC, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries go out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::KillButton</name>
    <message>
        <source>Kill switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a git remote first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the kill panel. Nothing is killed before a hold of 1.5 s there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::KillFlagList</name>
    <message>
        <source>Type to find a flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags that can be killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 flags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::KillFlagModel</name>
    <message>
        <source>Already off. Nothing to kill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns false for the %1 who get true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the variant from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns false for everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone falls back to the caller&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::KillHeading</name>
    <message>
        <source>Hide  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide; what runs goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::KillPanel</name>
    <message>
        <source>Choose the flag to kill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see who gets it and what would be written before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each change is proved here on ids made up to walk every branch of the flag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares come from %1, evaluated here with Flipt&apos;s rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo a kill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works while Kubernetes, Metrics or Flipt are down; the clock then says what it cannot see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::Legend</name>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars show the weights of the VirtualService, a notch where the canary&apos;s share ends. Filled pips are lives left, struck ones are lost. Dashed lines are the Canary&apos;s thresholds, crosses failed checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights from the VirtualService</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the canary&apos;s share ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left, lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold of the Canary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are local; hover for UTC, source and age</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::LivesPips</name>
    <message>
        <source>0 of %1, spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::MainWindow</name>
    <message>
        <source>Find a canary, a flag or a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane; with Shift the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the kill panel; it kills nothing by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what lies on top, clear a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flightdeck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · Flightdeck</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::MetricChart</name>
    <message>
        <source>canary %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed checks: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 threshold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::OverviewPage</name>
    <message>
        <source>Filter name, namespace, phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need attention %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All namespaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All namespaces (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No canary matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n canaries are hidden by the filter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing canaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all namespaces of this cluster are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No canaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster answers and has no Canary in any namespace that you may see. A new one appears within a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not list canaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagger is not installed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster does not know canaries.flagger.app. It is asked again every minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cluster is set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an environment, or give a kubeconfig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n canaries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n namespaces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>selected: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::PaletteBox</name>
    <message>
        <source>Find a canary, a flag or a command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::PlanView</name>
    <message>
        <source>This cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the newest flags and proving the change here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boolean flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets a variant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::PressPane</name>
    <message>
        <source>What is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, in a few words; may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, goes into the commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git is not connected. Nothing could be pushed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: the newest flags are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git holds this already. A hold only asks every replica.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold 1.5 s. Nothing is sent before the ring is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent. The clock runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At worst, servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At worst, 1 server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At worst, %1 servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push + %1 s poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client SDKs that poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if any do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::ProblemsPanel</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines %1 and %2 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file would not take effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked against the rules of Flipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fix all problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt refuses the repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its .flipt.yml is broken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new .flipt.yml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt does not open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without other orders it reads only features.yaml and *.features.yaml. A .flipt.yml that names this file goes with the commit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add .flipt.yml</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fix %n values</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environ­ments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::RailButton</name>
    <message>
        <source>%1, %2 need attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::ReachView</name>
    <message>
        <source>Who gets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now %1. After %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 of %1, proved here before the push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::Readout</name>
    <message>
        <source>Values at the crosshair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::ReplicaList</name>
    <message>
        <source>Flipt replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Flipt replica is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Flipt replica is known, so nobody can say what is served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::RolloutCard</name>
    <message>
        <source>Rollout %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share of everybody gets %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold of rollout %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of segment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither a share nor a segment: Flipt ignores it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next rollout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the switch decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says %1; Flipt takes everything above 100 % as everybody, below 0 % as nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt counts in whole percents: this acts as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::RolloutDelegate</name>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no VirtualService</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2, cluster %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tick in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last word of the cluster: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotation flagger.app/suspend does nothing: no Flagger reads it. Use spec.suspend.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::RolloutFilter</name>
    <message>
        <source>Favourite. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::RolloutTable</name>
    <message>
        <source>Rollouts, worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the gate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::RolloutsPage</name>
    <message>
        <source>%1 · Canary and VirtualService as of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::RuleCard</name>
    <message>
        <source>Rule %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of segment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move rule %1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move rule %1 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give nothing: asking fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give %1 to %2, the rest no match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::RunningView</name>
    <message>
        <source>Stop following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent stays sent; nobody watches what becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock, commit, answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt replicas, each asked about %1 ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics: not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics: asked once every replica serves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every replica expected at %1 s, at worst %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is served is known once it is on the branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A replica that has not changed by %1 ends this as not effective: Flipt may have rejected the commit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window may be hidden: the clock goes on in the header.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::SegmentPanel</name>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample from a CSV file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample that comes with the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the segment takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A segment of a file that Flipt rejects takes nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No segment chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list or in a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no constraints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all must match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampled ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n have no %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>or %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 match. Computed on this desk from %2; no id leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::Shell</name>
    <message>
        <source>Rollouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::SourceChip</name>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last answer %1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::SplitBar</name>
    <message>
        <source>Traffic split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary %1 %, canary %2 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The canary&apos;s share ends at %1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last known, not live.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::SplitSlider</name>
    <message>
        <source>Split between variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum 100 %. Moving one share takes from its right neighbour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s sum is %1 %. The next change here makes it 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::SplitTrack</name>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HEAD %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::StatePage</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 · %3 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F6 Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/ Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::TimeStrip</name>
    <message>
        <source>Time axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::Timeline</name>
    <message>
        <source>Timeline and incident range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::TrialPanel</name>
    <message>
        <source>Try one entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it gets what it gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it after the fixes: Flipt would not load this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flag file is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: bucket %2 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HEAD %1 › Edit %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::TypedPress</name>
    <message>
        <source>Cannot hold a key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the flag&apos;s name instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One commit; its undo is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to open the button</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::UndoBox</name>
    <message>
        <source>Undo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inverse commit gives the flag back to its own rules. Takes the same clock and a hold of its own. Opens when this one has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the kill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the inverse commit; it has to be held too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock still runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::UndoNote</name>
    <message>
        <source>Back to the kill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new commit takes the kill back. The kill itself stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until every replica has polled, some still answer off. The same clock says when the flag is served by its own rules again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent before the ring is full once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the kill of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::WeightLane</name>
    <message>
        <source>Canary weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now, ends at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weights are known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rollout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reduced motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kill switch…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::WrittenBox</name>
    <message>
        <source>Nothing is written: %1 already says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hold commits nothing. It asks every replica whether it serves what git says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written: one commit, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines not shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Git</name>
    <message>
        <source>The git helper gave an answer that is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of this machine is full. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console&apos;s own copy of the flags repository cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Glob</name>
    <message>
        <source>The pattern %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>%1 refuses the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection to %1 failed: the certificate was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy for %1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange with %1 broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpFliptReplica</name>
    <message>
        <source>Its answer is not Flipt&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndexFile</name>
    <message>
        <source>In .flipt.yml %1 must be a list of patterns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file .flipt.yml cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file .flipt.yml is empty; Flipt then stops with the error EOF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The top level of .flipt.yml must be a mapping of keys and values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In .flipt.yml the key %1 stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In .flipt.yml the version must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KillWords</name>
    <message>
        <source>no replicas known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective on %1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready: git is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Killing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Killed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill of %1 not proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore of %1 not proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change, proved here first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s own word for the branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commit fetched back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every Flipt replica asked by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every replica, and metrics where they are watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by +%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 made-up ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sampled ids, %3 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KubeConfig</name>
    <message>
        <source>The kubeconfig %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kubeconfig %1 is larger than 4 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kubeconfig: neither a file of KUBECONFIG nor ~/.kube/config exists. Name one with --kubeconfig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kubeconfig %1 cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no valid YAML near line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kubeconfig names no current context. Choose one with --context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kubeconfig has no context %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has none at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context %1 names the cluster %2, which the kubeconfig does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context %1 names the user %2, which the kubeconfig does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1, which the kubeconfig names, cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1, which the kubeconfig names, is larger than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kubeconfig sets both %1 and %1-data. Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-data of the kubeconfig is not base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy-url of the kubeconfig asks for a proxy over TLS, which this console cannot use. Use http or socks5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy-url of the kubeconfig is no http or socks5 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server address of the kubeconfig, %1, is no http or https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user signs in with the plugin %1, which this version does not start. Use a token or a client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user signs in with the auth provider %1. Kubernetes removed these; renew the kubeconfig with your provider&apos;s tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user has a token and a password. Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user sets as-uid, as-groups or as-user-extra without as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user impersonates several groups or several values of one extra field, which this console cannot send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kubeconfig sets a certificate authority and insecure-skip-tls-verify. Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate authority of the kubeconfig holds no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kubeconfig has a client certificate without its key, or a key without its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client certificate or its key cannot be read. Encrypted keys are not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file %1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of the kubeconfig holds a line break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The namespace %1 of context %2 is no valid name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kubernetes</name>
    <message>
        <source>The cluster does not know these credentials. Sign in again or renew the kubeconfig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster has no such object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object was changed by somebody else meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster no longer keeps that point in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster rejects this change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster is busy and asks to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API server has a fault of its own (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address leads elsewhere (redirect): this is not an API server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API server refused the request (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster does not have this kind of object installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not JSON: this is not an API server, perhaps a sign-in page before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API server&apos;s answer cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>The answer is JSON, but not of a Prometheus range query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the metrics server broke off or is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metrics server refuses this query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds a %1 where a series of values was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The query matches more than %n series. Add an aggregation such as sum by (...).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricQuery</name>
    <message>
        <source>&quot;%1&quot; is no interval such as 1m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no Kubernetes name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagger has no built-in metric %1 and this one has no query: it judges nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console does not render the template construct {{ %1 }}. Flagger may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template asks for {{ %1 }}, which nothing defines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template asks for {{ interval }}, and the metric sets none that is valid. Flagger&apos;s query fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has {{ without }}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a query of its own that names its workload, so there is none for the primary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template of %1 does not use {{ target }}, so there is no query for the primary.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObjectReader</name>
    <message>
        <source>Flipt rejects the file: %1 stands twice in one object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: %1 must be a mapping of keys and values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: a merge key takes a mapping or a list of mappings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: it knows no key %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: %1 is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: it cannot read %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: %1 has no value; it must be %2 or be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: %1 must be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an empty text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: %1 may not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: %1 must be one line, without a line break at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: %1 may hold only letters A to Z, digits, hyphen, underscore and comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false, without quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number, without quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: %1 is %2; the word is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: %1 is &quot;%2&quot;; it must be one of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an empty list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: keys in here must be texts; put this one in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>%1 is no address that can be used here; it starts with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 carries a password. Leave it out; it is kept in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment %1 has an unknown kind; it is demo, staging or production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An environment needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrometheusAnswer</name>
    <message>
        <source>The metrics server wants a tenant and got none. Set the tenant (header X-Scope-OrgID) in the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metrics server does not accept who is asking. Check tenant, token or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address redirects elsewhere. That is not followed, since it would hand tenant and token to another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metrics server refuses this identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of metrics: the address is a login page, a user interface or another service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metrics server refuses this query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Prometheus API at this address. Mimir and Cortex have it under /prometheus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metrics server could not run this query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metrics server limits how often it may be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway got no answer from the metrics server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metrics server is not ready or the query took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metrics server answered with HTTP status %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrometheusLogin</name>
    <message>
        <source>The tenant holds characters that no header may carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token holds characters that no header may carry.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResolvedSources</name>
    <message>
        <source>There is no environment named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No environment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RolloutWords</name>
    <message>
        <source>The revert in git is still to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n canaries are shown as last known.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last answer %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the matching requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the canary gets %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the primary takes the new spec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the next check: if every metric passes, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the next check it is rolled back: no life is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not, the last life is lost and it is rolled back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>If not, it stays at %1 and has %n lives left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matching requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirrors %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sticky clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not live since %1; values are the last known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not live; values are the last known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promoted %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First revision. Nothing to compare yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagger prepares the primary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The primary takes the new spec.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All traffic is back on the primary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing blocks it. If every check fails: back at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing blocks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown until the cluster answers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: while it is suspended Flagger neither promotes nor rolls back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on when the gate opens. Metrics are still checked meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the primary is ready, all traffic goes to it. Promoting cannot be aborted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The canary is scaled to zero and the run ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing by itself. Revert the image in git, or change the pod template to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing until the target&apos;s pod template or a tracked config changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagger creates the primary and its services first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next check %1, in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promoted %1 if all checks pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back %1 if all fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is about to roll back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lost %2 of %3 lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary %1 %, canary %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>success rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99 latency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollouts</name>
    <message>
        <source>Where its traffic goes is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The primary takes all traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The canary still takes %1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gate is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate %1 is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended, not rolled back: the canary still takes %1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended: Flagger does nothing until it is resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back after %1 failed checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back: the new pods did not get ready in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No life is left: Flagger rolls back at its next tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last check failed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pods are not ready: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A/B test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue/green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue/green, mirrored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunStory</name>
    <message>
        <source>How much traffic it holds is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets the requests that match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets copies of the requests, whose answers nobody sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds %1 % of the traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iteration %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checks: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended, not rolled back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n checks of this run failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>The keychain has no entry for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answers on this desktop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SegmentReader</name>
    <message>
        <source>a segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: %1 is no operator here; it is called %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: its check does not know lt; write lte with the next smaller value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list as JSON text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the list as JSON text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceHealth</name>
    <message>
        <source>The metrics server has not answered since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>--%1 wants an http or https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 must not carry a password: the command line can be read by others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedded world: no cluster needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times faster than life the embedded world runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kubeconfig instead of KUBECONFIG and ~/.kube/config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context of the kubeconfig instead of its current one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prometheus or Mimir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant of Mimir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git repository of the flags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flags file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Flipt replica; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 cannot be used together with --demo or --environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 wants a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo and --environment exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--environment wants a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--tenant needs --metrics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--branch and --path need --flags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo-speed wants a number from 1 to 600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo-speed needs --demo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Splicer</name>
    <message>
        <source>The value that would change is not a single value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value that would change is not written in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object has no braces of its own; write it on several lines first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list begins on the line of another one; write it on lines of its own first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two changes touch the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place to change is an alias (*%1): a change there would change other places too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place to change has an anchor (&amp;%1): a change there may change other places too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place to change has an explicit tag; take it away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object takes keys from another one (&lt;&lt;); write %1 in it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Flagger is not installed in the cluster %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster did not list its canaries within %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line of JSON a canary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flightdeck status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage: flightdeck status [SOURCES] [--json]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster %1 has no canaries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events are not shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights are unknown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (suspended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAMESPACE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CANARY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHASE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRAFFIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STEP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIVES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEXT TICK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROMOTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHY IT WAITS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Validate</name>
    <message>
        <source>Says whether Flipt would load flag files, what it would reject, and what it accepts although it likely does not do what its writer wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON object a line for each file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the files of this folder that Flipt would find in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flag file; each is judged alone, under its own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: flightdeck validate [--flipt VERSION] [--json] FILE...
       flightdeck validate --repository DIR [--flipt VERSION] [--json]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Exit: 0 accepted, 1 rejected, 2 wrong usage, 3 a file could not be read.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version must be one of Flipt 1.35 or later, for example 1.35.0 or 2.11.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name flag files, or a folder with --repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Flipt %2 accepts the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Flipt %2 rejects the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects %1, and with it the whole repository: it loads nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt finds no flag file here; it would serve no flag at all. Name the files in .flipt.yml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Flipt %1 loads %n file(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minus infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no values found, which counts as a failed check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would lose a life: %1 %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would pass</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedded world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refuses the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wants to know who asks (401).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not be asked (403).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag is unknown there (404).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers with status %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YamlReader</name>
    <message>
        <source>Flipt rejects the file: this does not belong to the document above. Check its indentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: a space is missing after this tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: the anchor %1 contains itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console reads at most %1 levels of nesting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: this must be indented more than its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: it reads YAML 1.1 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: the directive is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: a tab may not indent; use spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: this quote is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: this is no key with a colon and a space behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: there is no key before the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: a key and its colon must stand on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: a space is missing after this colon.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YamlScan</name>
    <message>
        <source>Flipt rejects the file: the escape \%1 is not known in double quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write / without the backslash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YamlSource</name>
    <message>
        <source>Flipt rejects the file: its aliases repeat each other too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, more than the console reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: its UTF-16 is broken. Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: these bytes are no UTF-8. Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: the control character U+%1 is not allowed in YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file: a space is missing after this colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon may not stand here; put a text that holds one in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this brace is never closed, or a comma is missing in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this bracket is never closed, or a comma is missing in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this line fits no level of indentation above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value may not begin with this character; put it in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this quote is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this alias refers to an anchor that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a * begins an alias; put a text that begins with one in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipt rejects the file, it is no YAML: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YamlValue</name>
    <message>
        <source>the tag %1 is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number with the tag !!float</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
