<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>About</name>
    <message>
        <source>&amp;About Flightdeck</source>
        <translation>&amp;Über Flightdeck</translation>
    </message>
    <message>
        <source>About Flightdeck</source>
        <translation>Über Flightdeck</translation>
    </message>
    <message>
        <source>Flightdeck %1</source>
        <translation>Flightdeck %1</translation>
    </message>
    <message>
        <source>An operations console for progressive delivery.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Eine Betriebskonsole für Progressive Delivery.

Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>The flag has the variant %1 already.</source>
        <translation>Das Flag hat die Variante %1 schon.</translation>
    </message>
    <message>
        <source>Without type: BOOLEAN_FLAG_TYPE Flipt loads %1 as a variant flag and ignores its rollouts.</source>
        <translation>Ohne type: BOOLEAN_FLAG_TYPE lädt Flipt %1 als Varianten-Flag und beachtet seine Rollouts nicht.</translation>
    </message>
    <message>
        <source>The flag %1 is enabled and has no rules: nobody gets a variant.</source>
        <translation>Das Flag %1 ist eingeschaltet und hat keine Regeln: Niemand erhält eine Variante.</translation>
    </message>
    <message>
        <source>The rule has no distributions: whoever it matches gets no variant.</source>
        <translation>Die Regel hat keine Verteilungen: Auf wen sie zutrifft, der erhält keine Variante.</translation>
    </message>
    <message>
        <source>The rule has no distributions: evaluating the flag fails with &quot;not found&quot; for whoever it matches.</source>
        <translation>Die Regel hat keine Verteilungen: Auf wen sie zutrifft, für den scheitert die Auswertung des Flags mit &quot;not found&quot;.</translation>
    </message>
    <message>
        <source>All shares are 0: whoever the rule matches gets no variant.</source>
        <translation>Alle Anteile sind 0: Auf wen die Regel zutrifft, der erhält keine Variante.</translation>
    </message>
    <message>
        <source>The shares add up to %1 %; Flipt scales them to 100 %.</source>
        <translation>Die Anteile ergeben zusammen %1 %; Flipt rechnet sie auf 100 % um.</translation>
    </message>
    <message>
        <source>The shares add up to %1 %; what is above 100 % is cut from the last ones.</source>
        <translation>Die Anteile ergeben zusammen %1 %; was über 100 % liegt, wird bei den letzten abgeschnitten.</translation>
    </message>
    <message>
        <source>The shares reach %1 % (Flipt counts in tenths): %2 % of whoever the rule matches get no variant.</source>
        <translation>Die Anteile erreichen %1 % (Flipt rechnet in Zehnteln): %2 % derer, auf die die Regel zutrifft, erhalten keine Variante.</translation>
    </message>
    <message>
        <source>Flipt ignores the variants and rules of the boolean flag %1.</source>
        <translation>Flipt beachtet Varianten und Regeln des Boolean-Flags %1 nicht.</translation>
    </message>
    <message>
        <source>The rollout has neither a segment nor a threshold; Flipt ignores it.</source>
        <translation>Der Rollout hat weder ein Segment noch eine Schwelle; Flipt beachtet ihn nicht.</translation>
    </message>
    <message>
        <source>A threshold below 0 takes nobody.</source>
        <translation>Eine Schwelle unter 0 erfasst niemanden.</translation>
    </message>
    <message>
        <source>A threshold above 100 takes everybody.</source>
        <translation>Eine Schwelle über 100 erfasst alle.</translation>
    </message>
    <message>
        <source>The flag %1 is not enabled, yet its rollouts still turn it on: enabled is only the answer when none matches.</source>
        <translation>Das Flag %1 ist nicht eingeschaltet, doch seine Rollouts schalten es trotzdem ein: enabled ist nur die Antwort, wenn keiner zutrifft.</translation>
    </message>
    <message>
        <source>A flag %1 stands above already; Flipt keeps this one only.</source>
        <translation>Weiter oben steht schon ein Flag %1; Flipt behält nur dieses hier.</translation>
    </message>
    <message>
        <source>A segment %1 stands above already; Flipt keeps this one only.</source>
        <translation>Weiter oben steht schon ein Segment %1; Flipt behält nur dieses hier.</translation>
    </message>
    <message>
        <source>No rule or rollout of this file uses the segment %1.</source>
        <translation>Keine Regel und kein Rollout dieser Datei verwendet das Segment %1.</translation>
    </message>
</context>
<context>
    <name>ChartDataWords</name>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>unendlich</translation>
    </message>
    <message>
        <source>fails outside %1 to %2</source>
        <translation>schlägt fehl außerhalb von %1 bis %2</translation>
    </message>
    <message>
        <source>fails below %1</source>
        <translation>schlägt fehl unter %1</translation>
    </message>
    <message>
        <source>fails above %1</source>
        <translation>schlägt fehl über %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
</context>
<context>
    <name>ConstraintAdvice</name>
    <message>
        <source>it never matches</source>
        <translation>die Bedingung trifft nie zu</translation>
    </message>
    <message>
        <source>evaluating the flag fails</source>
        <translation>die Auswertung des Flags scheitert</translation>
    </message>
    <message>
        <source>Flipt accepts le and never matches it; write lte.</source>
        <translation>Flipt nimmt le an, doch es trifft nie zu; lte schreiben.</translation>
    </message>
    <message>
        <source>This version of Flipt treats isnotoneof for numbers as isoneof: it matches the listed ones.</source>
        <translation>Diese Version von Flipt behandelt isnotoneof bei Zahlen wie isoneof: Es trifft auf die aufgeführten zu.</translation>
    </message>
    <message>
        <source>The value is no JSON list of numbers like [1, 2]; %1.</source>
        <translation>Der Wert ist keine JSON-Liste von Zahlen wie [1, 2]; %1.</translation>
    </message>
    <message>
        <source>The value is no JSON list of texts like [&quot;DE&quot;, &quot;FR&quot;]; it never matches.</source>
        <translation>Der Wert ist keine JSON-Liste von Texten wie [&quot;DE&quot;, &quot;FR&quot;]; die Bedingung trifft nie zu.</translation>
    </message>
    <message>
        <source>The value is no number; %1.</source>
        <translation>Der Wert ist keine Zahl; %1.</translation>
    </message>
    <message>
        <source>The value is no date like 2024-12-31 or 2024-12-31T23:59:59Z; %1.</source>
        <translation>Der Wert ist kein Datum wie 2024-12-31 oder 2024-12-31T23:59:59Z; %1.</translation>
    </message>
</context>
<context>
    <name>Discovery</name>
    <message>
        <source>A pattern of .flipt.yml also takes .flipt.yml itself, which is no flag file; exclude it.</source>
        <translation>Ein Muster aus .flipt.yml erfasst auch .flipt.yml selbst, und das ist keine Flag-Datei; sie ausschließen.</translation>
    </message>
    <message>
        <source>A pattern takes %1, and Flipt refuses its extension &quot;%2&quot;.</source>
        <translation>Ein Muster erfasst %1, und Flipt lehnt die Endung &quot;%2&quot; ab.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Flipt rejects the file: a file of this name must be JSON (%1).</source>
        <translation>Flipt weist die Datei ab: Eine Datei dieses Namens muss JSON sein (%1).</translation>
    </message>
    <message>
        <source>Flipt reads only .yaml, .yml and .json files and files without an extension.</source>
        <translation>Flipt liest nur Dateien mit .yaml, .yml oder .json und Dateien ohne Endung.</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>Flipt rejects the file: the line --- starts a document, and it is empty.</source>
        <translation>Flipt weist die Datei ab: Die Zeile --- beginnt ein Dokument, und es ist leer.</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>the top level</source>
        <translation>die oberste Ebene</translation>
    </message>
    <message>
        <source>a namespace</source>
        <translation>ein Namespace</translation>
    </message>
    <message>
        <source>Flipt rejects the file: the flag %1 has no variant %2.</source>
        <translation>Flipt weist die Datei ab: Das Flag %1 hat keine Variante %2.</translation>
    </message>
    <message>
        <source>Flipt rejects the file: no segment %1 is defined in this namespace up to here.</source>
        <translation>Flipt weist die Datei ab: Bis hierher ist in diesem Namespace kein Segment %1 definiert.</translation>
    </message>
</context>
<context>
    <name>DurableAppend</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>The fixes did not mend the file; nothing was changed.</source>
        <translation>Die Korrekturen haben die Datei nicht berichtigt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file is UTF-16; save it as UTF-8 first.</source>
        <translation>Die Datei ist UTF-16; zuerst als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>The file is no YAML up to its end; mend it first.</source>
        <translation>Die Datei ist nicht bis zum Ende YAML; zuerst berichtigen.</translation>
    </message>
    <message>
        <source>The file is written in a way that this change would change more than it should; nothing was changed.</source>
        <translation>Die Datei ist so geschrieben, dass diese Änderung mehr ändern würde, als sie soll; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>enable</source>
        <translation>einschalten</translation>
    </message>
    <message>
        <source>disable</source>
        <translation>ausschalten</translation>
    </message>
    <message>
        <source>kill</source>
        <translation>abschalten</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>wiederherstellen</translation>
    </message>
    <message>
        <source>mend what Flipt rejects</source>
        <translation>berichtigen, was Flipt abweist</translation>
    </message>
    <message>
        <source>move rule %1 to place %2</source>
        <translation>Regel %1 an Stelle %2 verschieben</translation>
    </message>
    <message>
        <source>add a rollout of %1</source>
        <translation>Rollout von %1 hinzufügen</translation>
    </message>
    <message>
        <source>rollout %1 from %2 to %3</source>
        <translation>Rollout %1 von %2 auf %3</translation>
    </message>
    <message>
        <source>rollout %1 to %2</source>
        <translation>Rollout %1 auf %2</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 von %2 auf %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>EditCommand</name>
    <message>
        <source>Ask for one change at a time.</source>
        <translation>Nur eine Änderung auf einmal angeben.</translation>
    </message>
    <message>
        <source>Say what to change.</source>
        <translation>Angeben, was zu ändern ist.</translation>
    </message>
    <message>
        <source>Give the flag&apos;s key, the number of the rule or rollout, and the new share.</source>
        <translation>Schlüssel des Flags, Nummer der Regel oder des Rollouts und neuen Anteil angeben.</translation>
    </message>
    <message>
        <source>Name one flag file.</source>
        <translation>Eine Flag-Datei angeben.</translation>
    </message>
    <message>
        <source>Rules and rollouts are counted from 1.</source>
        <translation>Regeln und Rollouts werden ab 1 gezählt.</translation>
    </message>
    <message>
        <source>The percentage must be a number.</source>
        <translation>Der Prozentwert muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>Give the shares as VARIANT=PERCENT, separated by commas.</source>
        <translation>Die Anteile als VARIANT=PERCENT angeben, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link; name the file itself.</source>
        <translation>%1 ist ein symbolischer Link; die Datei selbst angeben.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); it is unchanged.</source>
        <translation>%1 kann nicht geschrieben werden (%2); die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>Changes one value of a flag file and keeps every other byte. Prints the new text, or writes it in place. RULE and INDEX count from 1, in the order of the file.</source>
        <translation>Ändert einen Wert einer Flag-Datei und behält jedes andere Byte. Gibt den neuen Text aus oder schreibt ihn in die Datei. RULE und INDEX zählen ab 1, in der Reihenfolge der Datei.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>The flag&apos;s namespace (default when not given).</source>
        <translation>Der Namespace des Flags (ohne Angabe default).</translation>
    </message>
    <message>
        <source>Write enabled: true.</source>
        <translation>enabled: true schreiben.</translation>
    </message>
    <message>
        <source>Write enabled: false. Of a BOOLEAN flag the rollouts still count.</source>
        <translation>enabled: false schreiben. Bei einem BOOLEAN-Flag zählen die Rollouts weiterhin.</translation>
    </message>
    <message>
        <source>Nobody gets the flag: enabled: false, and for a BOOLEAN flag a first rollout of 100 % false.</source>
        <translation>Niemand erhält das Flag: enabled: false und bei einem BOOLEAN-Flag ein erster Rollout von 100 % false.</translation>
    </message>
    <message>
        <source>Undo --kill: take that rollout away and write enabled: true.</source>
        <translation>--kill zurücknehmen: diesen Rollout entfernen und enabled: true schreiben.</translation>
    </message>
    <message>
        <source>Set the shares of a rule: KEY RULE VARIANT=PERCENT,...</source>
        <translation>Die Anteile einer Regel setzen: KEY RULE VARIANT=PERCENT,...</translation>
    </message>
    <message>
        <source>Set the percentage of a rollout: KEY INDEX PERCENT.</source>
        <translation>Den Prozentwert eines Rollouts setzen: KEY INDEX PERCENT.</translation>
    </message>
    <message>
        <source>Apply every fix that validate offers.</source>
        <translation>Jede Korrektur anwenden, die validate anbietet.</translation>
    </message>
    <message>
        <source>Write the file in place instead of printing the new text.</source>
        <translation>Den neuen Text in die Datei schreiben, statt ihn auszugeben.</translation>
    </message>
    <message>
        <source>The flag file.</source>
        <translation>Die Flag-Datei.</translation>
    </message>
    <message>
        <source>
Exit: 0 done, 1 refused, 2 wrong usage, 3 the file could not be read or written.
</source>
        <translation>
Exit-Code: 0 erledigt, 1 abgelehnt, 2 falscher Aufruf, 3 die Datei konnte nicht gelesen oder geschrieben werden.
</translation>
    </message>
    <message>
        <source>The version must be one of Flipt 1.35 or later, for example 1.35.0 or 2.11.0.</source>
        <translation>Die Version muss Flipt 1.35 oder später sein, zum Beispiel 1.35.0 oder 2.11.0.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>FlagEdit</name>
    <message>
        <source>A percentage must be from 0 to 100 with at most two decimals.</source>
        <translation>Ein Prozentwert muss von 0 bis 100 reichen und darf höchstens zwei Dezimalstellen haben.</translation>
    </message>
    <message>
        <source>The namespace %1 of this file has no flag %2.</source>
        <translation>Der Namespace %1 dieser Datei hat kein Flag %2.</translation>
    </message>
    <message>
        <source>Only a flag of BOOLEAN_FLAG_TYPE has rollouts.</source>
        <translation>Nur ein Flag mit BOOLEAN_FLAG_TYPE hat Rollouts.</translation>
    </message>
    <message>
        <source>This edit is none of a single flag.</source>
        <translation>Diese Änderung betrifft kein einzelnes Flag.</translation>
    </message>
    <message>
        <source>The flag has no key of its own.</source>
        <translation>Das Flag hat keinen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>%1 of the flag cannot be read; mend it first.</source>
        <translation>%1 des Flags ist nicht lesbar; zuerst berichtigen.</translation>
    </message>
    <message>
        <source>The flag has no rule %1.</source>
        <translation>Das Flag hat keine Regel %1.</translation>
    </message>
    <message>
        <source>The rule has no distributions to change.</source>
        <translation>Die Regel hat keine Verteilungen, die sich ändern ließen.</translation>
    </message>
    <message>
        <source>The variant %1 is given twice.</source>
        <translation>Die Variante %1 ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>The shares of the rule would add up to %1 %, more than 100 %.</source>
        <translation>Die Anteile der Regel ergäben zusammen %1 %, mehr als 100 %.</translation>
    </message>
    <message>
        <source>The rule names the variant %1 twice.</source>
        <translation>Die Regel nennt die Variante %1 doppelt.</translation>
    </message>
    <message>
        <source>The flag has no variant %1.</source>
        <translation>Das Flag hat keine Variante %1.</translation>
    </message>
    <message>
        <source>Add one variant to a rule at a time.</source>
        <translation>Einer Regel nur eine Variante auf einmal hinzufügen.</translation>
    </message>
    <message>
        <source>The share has no rollout.</source>
        <translation>Der Anteil hat kein rollout.</translation>
    </message>
    <message>
        <source>The flag has no rollout %1.</source>
        <translation>Das Flag hat keinen Rollout %1.</translation>
    </message>
    <message>
        <source>Rollout %1 has no threshold.</source>
        <translation>Rollout %1 hat keine Schwelle.</translation>
    </message>
    <message>
        <source>The threshold has no percentage.</source>
        <translation>Die Schwelle hat keinen Prozentwert.</translation>
    </message>
</context>
<context>
    <name>FlagFiles</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Der Ordner %1 existiert nicht.</translation>
    </message>
    <message>
        <source>The version of Flipt to answer for (1.35.0 when not given).</source>
        <translation>Die Version von Flipt, für die geantwortet wird (ohne Angabe 1.35.0).</translation>
    </message>
</context>
<context>
    <name>FlagReader</name>
    <message>
        <source>a flag</source>
        <translation>ein Flag</translation>
    </message>
    <message>
        <source>Flipt rejects the file: version 1.0 knows no %1; write a later version.</source>
        <translation>Flipt weist die Datei ab: Version 1.0 kennt %1 nicht; eine spätere Version schreiben.</translation>
    </message>
    <message>
        <source>Flipt rejects the file: a flag of VARIANT_FLAG_TYPE may have no rollouts.</source>
        <translation>Flipt weist die Datei ab: Ein Flag mit VARIANT_FLAG_TYPE darf keine Rollouts haben.</translation>
    </message>
    <message>
        <source>a mapping of keys and values</source>
        <translation>eine Zuordnung von Schlüsseln und Werten</translation>
    </message>
    <message>
        <source>a variant</source>
        <translation>eine Variante</translation>
    </message>
    <message>
        <source>a mapping, a list or null; a single value or JSON in quotes is none</source>
        <translation>eine Zuordnung, eine Liste oder null (kein Einzelwert und kein JSON in Anführungszeichen)</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>eine Regel</translation>
    </message>
    <message>
        <source>a whole number from 0 (Flipt ignores it: the order of the list counts)</source>
        <translation>eine ganze Zahl ab 0 (Flipt beachtet sie nicht: Die Reihenfolge der Liste zählt)</translation>
    </message>
    <message>
        <source>the segment of a rule</source>
        <translation>das Segment einer Regel</translation>
    </message>
    <message>
        <source>a segment&apos;s key, or a mapping with keys and operator</source>
        <translation>der Schlüssel eines Segments oder eine Zuordnung mit keys und operator</translation>
    </message>
    <message>
        <source>Flipt rejects the file: a segment&apos;s key must be a text; put it in quotes.</source>
        <translation>Flipt weist die Datei ab: Der Schlüssel eines Segments muss ein Text sein; in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>a distribution</source>
        <translation>eine Verteilung</translation>
    </message>
    <message>
        <source>Flipt rejects the file: the rollout of a distribution must be from 0 to 100.</source>
        <translation>Flipt weist die Datei ab: Das rollout einer Verteilung muss von 0 bis 100 reichen.</translation>
    </message>
    <message>
        <source>a rollout</source>
        <translation>ein Rollout</translation>
    </message>
    <message>
        <source>Flipt rejects the file: a rollout has either a segment or a threshold, not both.</source>
        <translation>Flipt weist die Datei ab: Ein Rollout hat entweder ein Segment oder eine Schwelle, nicht beides.</translation>
    </message>
    <message>
        <source>a threshold</source>
        <translation>eine Schwelle</translation>
    </message>
    <message>
        <source>the segment of a rollout</source>
        <translation>das Segment eines Rollouts</translation>
    </message>
    <message>
        <source>Flipt rejects the file: a rollout&apos;s segment has either key or keys, not both.</source>
        <translation>Flipt weist die Datei ab: Das Segment eines Rollouts hat entweder key oder keys, nicht beides.</translation>
    </message>
</context>
<context>
    <name>FlagWords</name>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <translation>%1 ist nicht leer</translation>
    </message>
    <message>
        <source>%1 begins with %2</source>
        <translation>%1 beginnt mit %2</translation>
    </message>
    <message>
        <source>%1 ends with %2</source>
        <translation>%1 endet mit %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 enthält %2</translation>
    </message>
    <message>
        <source>%1 does not contain %2</source>
        <translation>%1 enthält %2 nicht</translation>
    </message>
    <message>
        <source>%1 is one of %2</source>
        <translation>%1 ist eines von %2</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 ist keines von %2</translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <translation>%1 liegt unter %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 ist höchstens %2</translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <translation>%1 liegt über %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 ist mindestens %2</translation>
    </message>
    <message>
        <source>%1 is given</source>
        <translation>%1 ist angegeben</translation>
    </message>
    <message>
        <source>%1 is not given</source>
        <translation>%1 ist nicht angegeben</translation>
    </message>
    <message>
        <source>%1 is true</source>
        <translation>%1 ist true</translation>
    </message>
    <message>
        <source>%1 is false</source>
        <translation>%1 ist false</translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <source>“%1”: the branch changed the same values.</source>
        <translation>“%1”: Der Branch hat dieselben Werte geändert.</translation>
    </message>
    <message>
        <source>The text typed at line %1: the branch changed the same lines.</source>
        <translation>Der eingegebene Text bei Zeile %1: Der Branch hat dieselben Zeilen geändert.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::App</name>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Usage: flightdeck %1</source>
        <translation>Aufruf: flightdeck %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected.</source>
        <translation>&quot;%1&quot; wird nicht erwartet.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 fehlt.</translation>
    </message>
    <message>
        <source>The version must be one of Flipt 1.35 or later, for example 1.35.0 or 2.11.0.</source>
        <translation>Die Version muss Flipt 1.35 oder später sein, zum Beispiel 1.35.0 oder 2.11.0.</translation>
    </message>
    <message>
        <source>Flipt %1 does not accept %2, so nothing was evaluated:</source>
        <translation>Flipt %1 nimmt %2 nicht an, daher wurde nichts ausgewertet:</translation>
    </message>
    <message>
        <source>&quot;kind&quot; is neither &quot;variant&quot; nor &quot;boolean&quot;.</source>
        <translation>&quot;kind&quot; ist weder &quot;variant&quot; noch &quot;boolean&quot;.</translation>
    </message>
    <message>
        <source>Answers evaluation requests as Flipt would. Reads one JSON object a line from standard input:
  {&quot;flag&quot;: &quot;KEY&quot;, &quot;entity&quot;: &quot;ID&quot;, &quot;context&quot;: {&quot;name&quot;: &quot;value&quot;}, &quot;kind&quot;: &quot;variant&quot;}
&quot;kind&quot; is &quot;variant&quot; or &quot;boolean&quot;, the call that a client would make; &quot;namespace&quot; may be given.
Writes each line back with &quot;result&quot; added: match, variant, segments, reason, attachment; or enabled,
reason; or error (INVALID_ARGUMENT, NOT_FOUND) and message. A line that is no such request gets an
INVALID_ARGUMENT result too; blank lines are skipped.

Exit code: 0 done, 1 Flipt does not accept the file, 2 wrong usage, 3 the file cannot be read.</source>
        <translation>Beantwortet Auswertungsanfragen, wie Flipt es täte. Liest von der Standardeingabe je Zeile ein JSON-Objekt:
  {&quot;flag&quot;: &quot;KEY&quot;, &quot;entity&quot;: &quot;ID&quot;, &quot;context&quot;: {&quot;name&quot;: &quot;value&quot;}, &quot;kind&quot;: &quot;variant&quot;}
&quot;kind&quot; ist &quot;variant&quot; oder &quot;boolean&quot;, also der Aufruf des Clients; &quot;namespace&quot; ist möglich.
Schreibt jede Zeile zurück, ergänzt um &quot;result&quot;: match, variant, segments, reason, attachment; oder enabled,
reason; oder error (INVALID_ARGUMENT, NOT_FOUND) und message. Auch eine Zeile, die keine solche Anfrage ist,
erhält ein Ergebnis INVALID_ARGUMENT; leere Zeilen werden übersprungen.

Exit-Code: 0 erledigt, 1 Flipt nimmt die Datei nicht an, 2 falscher Aufruf, 3 die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The flag file.</source>
        <translation>Die Flag-Datei.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Diesen Text anzeigen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no version of Flipt from 1.35 on.</source>
        <translation>&quot;%1&quot; ist keine Version von Flipt ab 1.35.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>it is larger than 64 MiB</source>
        <translation>größer als 64 MiB</translation>
    </message>
    <message>
        <source>%1 of %2 people change</source>
        <translation>%1 von %2 Personen wechseln</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>%1 to %2: %3, among them %4</source>
        <translation>%1 zu %2: %3, darunter %4</translation>
    </message>
    <message>
        <source>%1 is no usable population. %2</source>
        <translation>%1 ist keine brauchbare Population. %2</translation>
    </message>
    <message>
        <source>Evaluates every flag for everybody of a population, by two flag files, and shows who would change sides.
The population is CSV with a header: the first column is the entity id, the others are context
properties; an empty cell means that the property is absent.
An outcome is a variant key, &quot;true&quot; or &quot;false&quot;, &quot;(none)&quot; or &quot;(error)&quot;.

Exit code: 0 done, 1 Flipt does not accept a file or no file has the flag, 2 wrong usage, 3 a file cannot
be read.</source>
        <translation>Wertet jedes Flag für alle einer Population nach zwei Flag-Dateien aus und zeigt, wer die Seite wechseln würde.
Die Population ist CSV mit Kopfzeile: Die erste Spalte ist die Entitäts-ID, die anderen sind
Eigenschaften des Kontexts; eine leere Zelle bedeutet, dass die Eigenschaft fehlt.
Ein Ergebnis ist ein Variantenschlüssel, &quot;true&quot; oder &quot;false&quot;, &quot;(none)&quot; oder &quot;(error)&quot;.

Exit-Code: 0 erledigt, 1 Flipt nimmt eine Datei nicht an oder keine Datei hat das Flag, 2 falscher Aufruf,
3 eine Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The flag file as it is.</source>
        <translation>Die Flag-Datei, wie sie ist.</translation>
    </message>
    <message>
        <source>The flag file as it would be.</source>
        <translation>Die Flag-Datei, wie sie wäre.</translation>
    </message>
    <message>
        <source>Whom to evaluate for.</source>
        <translation>Für wen ausgewertet wird.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Only the flag with this key.</source>
        <translation>Nur das Flag mit diesem Schlüssel.</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>KEY</translation>
    </message>
    <message>
        <source>Write one JSON object a flag.</source>
        <translation>Je Flag ein JSON-Objekt schreiben.</translation>
    </message>
    <message>
        <source>Neither file has a flag &quot;%1&quot;.</source>
        <translation>Keine der beiden Dateien hat ein Flag &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::App::ActivityRecorder</name>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Flightdeck</source>
        <translation>Flightdeck</translation>
    </message>
    <message>
        <source>The console began to watch. What happened before is known only as far as the sources remember.</source>
        <translation>Die Konsole hat zu beobachten begonnen. Was vorher geschah, ist nur so weit bekannt, wie die Quellen zurückreichen.</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Auf %1</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Abschaltung</translation>
    </message>
    <message>
        <source>Undo of a kill</source>
        <translation>Rücknahme einer Abschaltung</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Wirksam</translation>
    </message>
    <message>
        <source>Not effective</source>
        <translation>Nicht wirksam</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
</context>
<context>
    <name>Flightdeck::App::ConnectionTests</name>
    <message>
        <source>Nothing is set here</source>
        <translation>Hier ist nichts eingetragen</translation>
    </message>
    <message>
        <source>The console works without it and shows it as absent.</source>
        <translation>Die Konsole arbeitet auch ohne und zeigt es als nicht vorhanden.</translation>
    </message>
    <message>
        <source>The kubeconfig has the context %1.</source>
        <translation>Die kubeconfig hat den Kontext %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Flagger is not installed here</source>
        <translation>Flagger ist hier nicht installiert</translation>
    </message>
    <message numerus="yes">
        <source>Connected, %n canaries</source>
        <translation>
            <numerusform>Verbunden, %n Canary</numerusform>
            <numerusform>Verbunden, %n Canarys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n namespaces</source>
        <translation>
            <numerusform>in %n Namespace</numerusform>
            <numerusform>in %n Namespaces</numerusform>
        </translation>
    </message>
    <message>
        <source>Context %1</source>
        <translation>Kontext %1</translation>
    </message>
    <message>
        <source>This context accepts any certificate.</source>
        <translation>Dieser Kontext nimmt jedes Zertifikat an.</translation>
    </message>
    <message>
        <source>Weights are unknown: %1</source>
        <translation>Gewichte sind unbekannt: %1</translation>
    </message>
    <message>
        <source>Weights come from the VirtualServices.</source>
        <translation>Die Gewichte kommen aus den VirtualServices.</translation>
    </message>
    <message>
        <source>The cluster did not answer within %1 s</source>
        <translation>Der Cluster hat binnen %1 s nicht geantwortet</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 antwortet</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Diese Adresse verwenden</translation>
    </message>
    <message>
        <source>Connected, %1 is at %2</source>
        <translation>Verbunden, %1 steht auf %2</translation>
    </message>
    <message>
        <source>Last commit by %1: %2</source>
        <translation>Letzter Commit von %1: %2</translation>
    </message>
    <message>
        <source>Connected, but Flipt would not open any file</source>
        <translation>Verbunden, aber Flipt würde keine Datei öffnen</translation>
    </message>
    <message>
        <source>Flipt opens features.yaml and *.features.yaml, or what .flipt.yml includes.</source>
        <translation>Flipt öffnet features.yaml und *.features.yaml oder was .flipt.yml einschließt.</translation>
    </message>
    <message>
        <source>Flipt opens %1</source>
        <translation>Flipt öffnet %1</translation>
    </message>
    <message>
        <source>There is no file %1 on this branch.</source>
        <translation>Auf diesem Branch gibt es keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is not indexed: Flipt never opens it. The Flags page offers the fix.</source>
        <translation>%1 ist nicht eingeschlossen: Flipt öffnet die Datei nie. Die Seite Flags bietet die Abhilfe an.</translation>
    </message>
    <message>
        <source>The repository cannot be read</source>
        <translation>Das Repository ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 polls %2 every %3 s, so a kill is served within about %4 s</source>
        <translation>%1 fragt %2 alle %3 s ab, eine Abschaltung ist also binnen etwa %4 s ausgeliefert</translation>
    </message>
    <message>
        <source>its branch</source>
        <translation>seinen Branch</translation>
    </message>
    <message>
        <source>%1 of %2 replicas answer</source>
        <translation>%1 von %2 Repliken antworten</translation>
    </message>
</context>
<context>
    <name>Flightdeck::App::ConsoleWindow</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Open the rollout</source>
        <translation>Rollout öffnen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Mark as favourite</source>
        <translation>Als Favorit markieren</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Links</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>No flags repository is set up</source>
        <translation>Kein Flag-Repository eingerichtet</translation>
    </message>
    <message>
        <source>Give its address in Environments, or start with --flags URL.</source>
        <translation>Die Adresse unter Umgebungen angeben oder mit --flags URL starten.</translation>
    </message>
    <message>
        <source>Open Environments</source>
        <translation>Umgebungen öffnen</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Strg+.</translation>
    </message>
    <message>
        <source>Fix the problem</source>
        <translation>Problem beheben</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Hoch, Alt+Runter</translation>
    </message>
    <message>
        <source>Move the rule</source>
        <translation>Regel verschieben</translation>
    </message>
    <message>
        <source>Esc, then Tab</source>
        <translation>Esc, dann Tab</translation>
    </message>
    <message>
        <source>Leave the text</source>
        <translation>Text verlassen</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Erneut holen</translation>
    </message>
    <message>
        <source>Fetching the flags</source>
        <translation>Flags werden geholt</translation>
    </message>
    <message>
        <source>The flags repository cannot be read</source>
        <translation>Das Flag-Repository kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Git does not answer.</source>
        <translation>Git antwortet nicht.</translation>
    </message>
    <message>
        <source>What you see is the last tip that was fetched. %1</source>
        <translation>Zu sehen ist die zuletzt geholte Spitze. %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Edit flag %1</source>
        <translation>Flag %1 bearbeiten</translation>
    </message>
    <message>
        <source>%1 of %2 replicas</source>
        <translation>%1 von %2 Repliken</translation>
    </message>
    <message>
        <source>0 flags on %1 of %2</source>
        <translation>0 Flags auf %1 von %2</translation>
    </message>
    <message>
        <source>Needs a flags repository first.</source>
        <translation>Braucht zuerst ein Flag-Repository.</translation>
    </message>
    <message>
        <source>The repository is not fetched yet.</source>
        <translation>Das Repository ist noch nicht geholt.</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Keine Umgebung</translation>
    </message>
    <message>
        <source>nothing is watched yet</source>
        <translation>noch wird nichts beobachtet</translation>
    </message>
    <message>
        <source>Demo, embedded world</source>
        <translation>Demo, eingebaute Welt</translation>
    </message>
    <message>
        <source>Manage environments</source>
        <translation>Umgebungen verwalten</translation>
    </message>
</context>
<context>
    <name>Flightdeck::App::FlagsDesk</name>
    <message>
        <source>The branch %1 holds no flags file.</source>
        <translation>Der Branch %1 enthält keine Flag-Datei.</translation>
    </message>
    <message>
        <source>The branch %1 holds no file %2.</source>
        <translation>Der Branch %1 enthält keine Datei %2.</translation>
    </message>
    <message>
        <source>%1 was changed on the branch meanwhile. Nothing was sent; look at both and commit again.</source>
        <translation>%1 wurde inzwischen auf dem Branch geändert. Es wurde nichts gesendet; beide Fassungen ansehen und erneut committen.</translation>
    </message>
    <message>
        <source>Committing to %1</source>
        <translation>Commit nach %1</translation>
    </message>
    <message>
        <source>Fetched the tip</source>
        <translation>Spitze geholt</translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation>Push läuft</translation>
    </message>
    <message>
        <source>Accepted, fetching back</source>
        <translation>Angenommen, wird zurückgeholt</translation>
    </message>
    <message>
        <source>%1 is on %2. Served is something else: watch the replicas in the list.</source>
        <translation>%1 ist auf %2. Damit ist es noch nicht ausgeliefert: die Repliken in der Liste beobachten.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::App::Screenshots</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Core::ActivityModel</name>
    <message>
        <source>Rollout</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>Flag commit</source>
        <translation>Flag-Commit</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Abschaltung</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Environments::ProfileStore</name>
    <message>
        <source>The environments in %1 cannot be read: %2. The file is left as it is.</source>
        <translation>Die Umgebungen in %1 können nicht gelesen werden: %2. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>it is larger than 1 MiB</source>
        <translation>größer als 1 MiB</translation>
    </message>
    <message>
        <source>it is no list</source>
        <translation>keine Liste</translation>
    </message>
    <message>
        <source>There is no environment %1.</source>
        <translation>Es gibt keine Umgebung %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Flags</name>
    <message>
        <source>no segment</source>
        <translation>kein Segment</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everyone outside %1</source>
        <translation>Alle außerhalb von %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Everyone in %1</source>
        <translation>Alle in %1</translation>
    </message>
    <message>
        <source>Everyone in %1 and outside %2</source>
        <translation>Alle in %1 und außerhalb von %2</translation>
    </message>
    <message>
        <source>other shares</source>
        <translation>andere Anteile</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3</source>
        <translation>%1 geht von %2 auf %3</translation>
    </message>
    <message>
        <source>%1 becomes a boolean flag.</source>
        <translation>%1 wird ein Boolean-Flag.</translation>
    </message>
    <message>
        <source>%1 becomes a variant flag.</source>
        <translation>%1 wird ein Varianten-Flag.</translation>
    </message>
    <message>
        <source>%1 is switched on: who no rollout takes gets true.</source>
        <translation>%1 wird eingeschaltet: Wen kein Rollout erfasst, der erhält true.</translation>
    </message>
    <message>
        <source>%1 is switched on: its rules decide.</source>
        <translation>%1 wird eingeschaltet: Seine Regeln entscheiden.</translation>
    </message>
    <message>
        <source>%1 is switched off: its rollouts still decide first.</source>
        <translation>%1 wird ausgeschaltet: Seine Rollouts entscheiden weiterhin zuerst.</translation>
    </message>
    <message>
        <source>%1 is switched off: everyone gets false.</source>
        <translation>%1 wird ausgeschaltet: Alle erhalten false.</translation>
    </message>
    <message>
        <source>%1 is switched off: everyone gets no match.</source>
        <translation>%1 wird ausgeschaltet: Alle erhalten keinen Treffer.</translation>
    </message>
    <message>
        <source>The rules of %1 are tried in another order.</source>
        <translation>Die Regeln von %1 werden in anderer Reihenfolge probiert.</translation>
    </message>
    <message>
        <source>Rule %1 of %2 is for %3 now.</source>
        <translation>Regel %1 von %2 gilt jetzt für %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 has %2 rules instead of %3.</source>
        <translation>%1 hat %2 Regeln statt %3.</translation>
    </message>
    <message>
        <source>%1 has %2 rollouts instead of %3.</source>
        <translation>%1 hat %2 Rollouts statt %3.</translation>
    </message>
    <message>
        <source>%1: the share that gets %2 goes from %3 to %4.</source>
        <translation>%1: Der Anteil, der %2 erhält, geht von %3 auf %4.</translation>
    </message>
    <message>
        <source>Rollout %1 of %2 changes.</source>
        <translation>Rollout %1 von %2 ändert sich.</translation>
    </message>
    <message>
        <source>The flag %1 is new.</source>
        <translation>Das Flag %1 ist neu.</translation>
    </message>
    <message>
        <source>The flag %1 is gone: asking for it fails.</source>
        <translation>Das Flag %1 entfällt: Anfragen danach scheitern.</translation>
    </message>
    <message>
        <source>The segment %1 is new.</source>
        <translation>Das Segment %1 ist neu.</translation>
    </message>
    <message>
        <source>The segment %1 takes other people.</source>
        <translation>Das Segment %1 erfasst andere Personen.</translation>
    </message>
    <message>
        <source>The segment %1 is gone.</source>
        <translation>Das Segment %1 entfällt.</translation>
    </message>
    <message>
        <source>there are more than %1 columns.</source>
        <translation>es gibt mehr als %1 Spalten.</translation>
    </message>
    <message>
        <source>column %1 has a name that is not UTF-8.</source>
        <translation>Spalte %1 hat einen Namen, der nicht UTF-8 ist.</translation>
    </message>
    <message>
        <source>column %1 has no name.</source>
        <translation>Spalte %1 hat keinen Namen.</translation>
    </message>
    <message>
        <source>two columns have the name &quot;%1&quot;.</source>
        <translation>zwei Spalten haben den Namen &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Das ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Das ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a string.</source>
        <translation>&quot;%1&quot; ist keine Zeichenkette.</translation>
    </message>
    <message>
        <source>&quot;context&quot; is not an object.</source>
        <translation>&quot;context&quot; ist kein Objekt.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; in &quot;context&quot; is not a string.</source>
        <translation>Der Wert von &quot;%1&quot; in &quot;context&quot; ist keine Zeichenkette.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Flags::CsvReader</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Reading the population was cancelled.</source>
        <translation>Das Lesen der Population wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The population is larger than 1 GiB.</source>
        <translation>Die Population ist größer als 1 GiB.</translation>
    </message>
    <message>
        <source>text after a closing quote.</source>
        <translation>Text nach einem schließenden Anführungszeichen.</translation>
    </message>
    <message>
        <source>a quote inside a cell that does not begin with one.</source>
        <translation>ein Anführungszeichen in einer Zelle, die nicht mit einem beginnt.</translation>
    </message>
    <message>
        <source>the row is longer than 1 MiB; is a quote left open?</source>
        <translation>die Zeile ist länger als 1 MiB; ist ein Anführungszeichen offen geblieben?</translation>
    </message>
    <message>
        <source>the line is blank.</source>
        <translation>die Zeile ist leer.</translation>
    </message>
    <message>
        <source>a quote is not closed.</source>
        <translation>ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Flags::FlagListModel</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Boolean · %1 · %2 get %3</source>
        <translation>Boolean · %1 · %2 erhalten %3</translation>
    </message>
    <message>
        <source>Boolean · on · everyone</source>
        <translation>Boolean · an · alle</translation>
    </message>
    <message>
        <source>Boolean · off · nobody</source>
        <translation>Boolean · aus · niemand</translation>
    </message>
    <message>
        <source>Variant · off · no match</source>
        <translation>Variante · aus · kein Treffer</translation>
    </message>
    <message>
        <source>Variant · on · no rules: gives nothing</source>
        <translation>Variante · an · keine Regeln: gibt nichts</translation>
    </message>
    <message>
        <source>Variant · on · split %1</source>
        <translation>Variante · an · Aufteilung %1</translation>
    </message>
    <message>
        <source>Variant · on · %1 get nothing</source>
        <translation>Variante · an · %1 erhalten nichts</translation>
    </message>
    <message>
        <source>Variant · on · %1 get %2</source>
        <translation>Variante · an · %1 erhalten %2</translation>
    </message>
    <message>
        <source>changed, not committed</source>
        <translation>geändert, nicht committet</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>served by %1 of %2 replicas</source>
        <translation>ausgeliefert von %1 von %2 Repliken</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>Boolean</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Flags::FlagPreviewer</name>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Die Datei kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Flipt refuses the repository: %1</source>
        <translation>Flipt lehnt das Repository ab: %1</translation>
    </message>
    <message>
        <source>Flipt rejects %1, and with it every flag of the repository.</source>
        <translation>Flipt weist %1 ab und damit jedes Flag des Repositorys.</translation>
    </message>
    <message>
        <source>Flipt does not open %1.</source>
        <translation>Flipt öffnet %1 nicht.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Flags::FlagSession</name>
    <message>
        <source>Let Flipt read %1</source>
        <translation>Flipt %1 lesen lassen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>No flag file is open.</source>
        <translation>Keine Flag-Datei ist geöffnet.</translation>
    </message>
    <message>
        <source>The branch changed the same values. Decide first.</source>
        <translation>Der Branch hat dieselben Werte geändert. Zuerst entscheiden.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message>
        <source>The text is still being checked.</source>
        <translation>Der Text wird noch geprüft.</translation>
    </message>
    <message>
        <source>Committing is blocked: Flipt would reject this file.</source>
        <translation>Der Commit ist gesperrt: Flipt würde diese Datei abweisen.</translation>
    </message>
    <message>
        <source>Committing is blocked: Flipt would refuse the repository.</source>
        <translation>Der Commit ist gesperrt: Flipt würde das Repository ablehnen.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Flags::Population</name>
    <message>
        <source>%1 cells, but the header has %2.</source>
        <translation>%1 Zellen, aber die Kopfzeile hat %2.</translation>
    </message>
    <message>
        <source>there are more than %1 rows.</source>
        <translation>es gibt mehr als %1 Zeilen.</translation>
    </message>
    <message>
        <source>the entity id is not UTF-8.</source>
        <translation>die Entitäts-ID ist nicht UTF-8.</translation>
    </message>
    <message>
        <source>cell %1 is not UTF-8.</source>
        <translation>Zelle %1 ist nicht UTF-8.</translation>
    </message>
    <message>
        <source>The population is empty; its first line names the columns.</source>
        <translation>Die Population ist leer; ihre erste Zeile benennt die Spalten.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Git</name>
    <message>
        <source>The ssh host %1 is not known on this machine. Nothing was sent. Compare its key with what its owner publishes, then connect once with ssh to confirm it: %2</source>
        <translation>Der SSH-Host %1 ist auf diesem Rechner nicht bekannt. Es wurde nichts gesendet. Seinen Schlüssel mit der Veröffentlichung des Betreibers vergleichen, dann zur Bestätigung einmal mit ssh verbinden: %2</translation>
    </message>
    <message>
        <source>The ssh host %1 shows another key than the known one. Somebody may be in between. Nothing was sent. It shows %2</source>
        <translation>Der SSH-Host %1 zeigt einen anderen Schlüssel als den bekannten. Vielleicht steht jemand dazwischen. Es wurde nichts gesendet. Gezeigt wird %2</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted or belongs to another name. Nothing was sent.</source>
        <translation>Das Zertifikat von %1 ist nicht vertrauenswürdig oder gehört zu einem anderen Namen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The push would change more than the one branch.</source>
        <translation>Der Push würde mehr als den einen Branch ändern.</translation>
    </message>
    <message>
        <source>The branch does not exist at the server any more. It was not made anew.</source>
        <translation>Der Branch existiert auf dem Server nicht mehr. Er wurde nicht neu angelegt.</translation>
    </message>
    <message>
        <source>Another commit came first.</source>
        <translation>Ein anderer Commit kam zuvor.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is. Nothing was sent.</source>
        <translation>%1 konnte sich nicht ausweisen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>nothing to try</source>
        <translation>nichts zum Probieren</translation>
    </message>
    <message>
        <source>%1 does not let the console in. Nothing was sent. Tried: %2.</source>
        <translation>%1 lässt die Konsole nicht ein. Es wurde nichts gesendet. Probiert: %2.</translation>
    </message>
    <message>
        <source>The git server %1 cannot be reached, or broke off.</source>
        <translation>Der Git-Server %1 ist nicht erreichbar oder hat abgebrochen.</translation>
    </message>
    <message>
        <source>The branch is protected: the server takes no direct push from this user. The branch is unchanged. Make the change by a merge request, or use an account that may push.</source>
        <translation>Der Branch ist geschützt: Der Server nimmt von diesem Benutzer keinen direkten Push an. Der Branch ist unverändert. Die Änderung per Merge Request einbringen oder ein Konto verwenden, das pushen darf.</translation>
    </message>
    <message>
        <source>A rule of the server declined the commit. The branch is unchanged.</source>
        <translation>Eine Regel des Servers hat den Commit abgelehnt. Der Branch ist unverändert.</translation>
    </message>
    <message>
        <source>The server did not change the branch.</source>
        <translation>Der Server hat den Branch nicht geändert.</translation>
    </message>
    <message>
        <source>The repository has no branch %1.</source>
        <translation>Das Repository hat keinen Branch %1.</translation>
    </message>
    <message>
        <source>A push without a lease is refused.</source>
        <translation>Ein Push ohne Lease wird abgelehnt.</translation>
    </message>
    <message>
        <source>The connection broke after the commit was sent. Whether it arrived is not known yet.</source>
        <translation>Die Verbindung brach ab, nachdem der Commit gesendet war. Ob er angekommen ist, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The server did not say whether it took the commit. Whether it arrived is not known yet.</source>
        <translation>Der Server sagte nicht, ob er den Commit angenommen hat. Ob er angekommen ist, ist noch nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Git::Credentials</name>
    <message>
        <source>ssh agent</source>
        <translation>SSH-Agent</translation>
    </message>
    <message>
        <source>the environment&apos;s password</source>
        <translation>das Passwort der Umgebung</translation>
    </message>
    <message>
        <source>git&apos;s credential helpers</source>
        <translation>die Credential-Helper von Git</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Git::FlagsRepository</name>
    <message>
        <source>The folder for the copy of the flags repository cannot be used.</source>
        <translation>Der Ordner für die Kopie des Flag-Repositorys kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The branch was forced to another history: it was at %1 and is at %2 now.</source>
        <translation>Der Branch wurde auf eine andere Historie gezwungen: Er war bei %1 und ist jetzt bei %2.</translation>
    </message>
    <message>
        <source>Another commit is on its way. Nothing was sent.</source>
        <translation>Ein anderer Commit ist unterwegs. Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Git::GitHelperClient</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The git helper ended unexpectedly.</source>
        <translation>Der Git-Helfer endete unerwartet.</translation>
    </message>
    <message numerus="yes">
        <source>The git server said nothing for %n s.</source>
        <translation>
            <numerusform>Der Git-Server hat %n s lang nichts gesagt.</numerusform>
            <numerusform>Der Git-Server hat %n s lang nichts gesagt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flightdeck::Git::Mirror</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Git does not know whose name the commit should carry. Nothing was sent. Set it with: git config --global user.name &quot;Your Name&quot; and git config --global user.email you@example.org</source>
        <translation>Git weiß nicht, wessen Namen der Commit tragen soll. Es wurde nichts gesendet. Den Namen setzen mit: git config --global user.name &quot;Your Name&quot; und git config --global user.email you@example.org</translation>
    </message>
    <message>
        <source>%1 is a symbolic link in the repository; it is not followed.</source>
        <translation>%1 ist im Repository ein symbolischer Link; ihm wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>%1 is a submodule, not a file.</source>
        <translation>%1 ist ein Submodul, keine Datei.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB.</source>
        <translation>%1 ist größer als 16 MiB.</translation>
    </message>
    <message>
        <source>%1 is only a pointer to a file kept by Git LFS; Flipt and the console cannot read it.</source>
        <translation>%1 ist nur ein Verweis auf eine Datei in Git LFS; Flipt und die Konsole können sie nicht lesen.</translation>
    </message>
    <message>
        <source>The file %1 is not on the branch any more. Nothing was sent.</source>
        <translation>Die Datei %1 ist nicht mehr auf dem Branch. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The repository holds more than 200000 files.</source>
        <translation>Das Repository enthält mehr als 200000 Dateien.</translation>
    </message>
    <message>
        <source>The flag files together are larger than 64 MiB.</source>
        <translation>Die Flag-Dateien sind zusammen größer als 64 MiB.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Git::Publication</name>
    <message>
        <source>The branch was forced to another history: it was at %1 and is at %2 now. Nothing was sent. Look at the new state, then try again.</source>
        <translation>Der Branch wurde auf eine andere Historie gezwungen: Er war bei %1 und ist jetzt bei %2. Es wurde nichts gesendet. Den neuen Stand ansehen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Flag files there: %1</source>
        <translation>Flag-Dateien dort: %1</translation>
    </message>
    <message>
        <source>What is about to be pushed cannot be written down, so nothing was sent.</source>
        <translation>Was gepusht werden soll, kann nicht festgehalten werden, daher wurde nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Other commits came first %n time(s). Nothing of yours is on the branch. Try again.</source>
        <translation>
            <numerusform>Andere Commits kamen %n Mal zuvor. Von den eigenen Änderungen ist nichts auf dem Branch. Erneut versuchen.</numerusform>
            <numerusform>Andere Commits kamen %n Mal zuvor. Von den eigenen Änderungen ist nichts auf dem Branch. Erneut versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the commit %1 reached the branch is not known: %2</source>
        <translation>Ob der Commit %1 den Branch erreicht hat, ist nicht bekannt: %2</translation>
    </message>
    <message>
        <source>The server accepted the commit %1, but the branch could not be read back: %2</source>
        <translation>Der Server hat den Commit %1 angenommen, aber der Branch konnte nicht zurückgelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 The commit is not on the branch, which is at %2.</source>
        <translation>%1 Der Commit ist nicht auf dem Branch; dieser ist bei %2.</translation>
    </message>
    <message>
        <source>The server accepted the commit %1, but the branch is at %2, which does not hold it: somebody forced it away.</source>
        <translation>Der Server hat den Commit %1 angenommen, aber der Branch ist bei %2 und enthält ihn nicht: Jemand hat ihn per Force-Push entfernt.</translation>
    </message>
    <message>
        <source>The commit %1 is on the branch, but a later one (%2) changed the same again.</source>
        <translation>Der Commit %1 ist auf dem Branch, aber ein späterer (%2) hat dasselbe erneut geändert.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Git::RemoteUrl</name>
    <message>
        <source>No address of a flags repository is given.</source>
        <translation>Keine Adresse eines Flag-Repositorys ist angegeben.</translation>
    </message>
    <message>
        <source>A host or user that begins with a dash is refused.</source>
        <translation>Ein Host oder Benutzer, der mit einem Bindestrich beginnt, wird abgelehnt.</translation>
    </message>
    <message>
        <source>A folder is no flags repository for the console: pushes there skip the server&apos;s rules. Use https:// or ssh.</source>
        <translation>Ein Ordner ist für die Konsole kein Flag-Repository: Pushes dorthin umgehen die Regeln des Servers. https:// oder ssh verwenden.</translation>
    </message>
    <message>
        <source>The address of the flags repository must begin with https://, http:// or ssh://, or have the form user@host:path.</source>
        <translation>Die Adresse des Flag-Repositorys muss mit https://, http:// oder ssh:// beginnen oder die Form user@host:path haben.</translation>
    </message>
    <message>
        <source>The address of the flags repository is no valid URL.</source>
        <translation>Die Adresse des Flag-Repositorys ist keine gültige URL.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::KillSwitch</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>The repository has no flags.</source>
        <translation>Das Repository hat keine Flags.</translation>
    </message>
    <message>
        <source>Nearest: %1.</source>
        <translation>Am ähnlichsten: %1.</translation>
    </message>
    <message>
        <source>The flag goes back to its own rules. What a service does with the answer is its own code.</source>
        <translation>Das Flag folgt wieder seinen eigenen Regeln. Was ein Dienst mit der Antwort tut, bestimmt sein eigener Code.</translation>
    </message>
    <message>
        <source>Every caller gets false from the first evaluation after a replica has polled. What a service then does is its own code.</source>
        <translation>Jeder Aufrufer erhält false ab der ersten Auswertung nach der Abfrage durch eine Replik. Was ein Dienst dann tut, bestimmt sein eigener Code.</translation>
    </message>
    <message>
        <source>enabled: false alone would not kill a boolean flag: its rollouts are tried whether it is enabled or not. A first rollout that gives false to everybody does.</source>
        <translation>enabled: false allein würde ein Boolean-Flag nicht abschalten: Seine Rollouts werden probiert, ob es eingeschaltet ist oder nicht. Ein erster Rollout, der allen false gibt, schaltet es ab.</translation>
    </message>
    <message>
        <source>Nobody gets a variant any more. Every caller falls back to the default in its own code.</source>
        <translation>Niemand erhält mehr eine Variante. Jeder Aufrufer fällt auf die Vorgabe in seinem eigenen Code zurück.</translation>
    </message>
    <message>
        <source>The flag was lost while planning. Nothing was sent.</source>
        <translation>Das Flag ging beim Planen verloren. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The change would not turn the flag off for everybody, so nothing was sent: %1 of %2 sampled ids would still get it, %3 could not be evaluated.</source>
        <translation>Die Änderung würde das Flag nicht für alle ausschalten, daher wurde nichts gesendet: %1 von %2 IDs der Stichprobe erhielten es noch, %3 konnten nicht ausgewertet werden.</translation>
    </message>
    <message>
        <source>Flipt does not load %1: its name is not features.yaml and no .flipt.yml includes it. A change there would never be served, so nothing was sent.</source>
        <translation>Flipt lädt %1 nicht: Der Name ist nicht features.yaml, und keine .flipt.yml schließt die Datei ein. Eine Änderung dort würde nie ausgeliefert, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Flipt refuses the repository as it is and keeps serving an older state of every flag, so a commit would change nothing. Nothing was sent. Mend this first.</source>
        <translation>Flipt lehnt das Repository in diesem Zustand ab und liefert weiter einen älteren Stand jedes Flags aus; ein Commit würde also nichts ändern. Es wurde nichts gesendet. Zuerst dies berichtigen.</translation>
    </message>
    <message>
        <source>The flag %1 does not exist. Nothing was sent.</source>
        <translation>Das Flag %1 existiert nicht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Flipt would refuse the changed repository. Nothing was sent.</source>
        <translation>Flipt würde das geänderte Repository ablehnen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 already holds the change.</source>
        <translation>%1 enthält die Änderung schon.</translation>
    </message>
    <message>
        <source>The commit %1 is on %2.</source>
        <translation>Der Commit %1 ist auf %2.</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Committet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Ausgeliefert</translation>
    </message>
    <message>
        <source>Served by %1 of %2 replicas</source>
        <translation>Ausgeliefert von %1 von %2 Repliken</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Wirksam</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Armed</source>
        <translation>Scharf</translation>
    </message>
    <message>
        <source>Not effective yet: on its way to git</source>
        <translation>Noch nicht wirksam: unterwegs zu Git</translation>
    </message>
    <message>
        <source>Not effective yet: waiting for the metrics</source>
        <translation>Noch nicht wirksam: wartet auf die Metriken</translation>
    </message>
    <message>
        <source>Not effective yet: %1</source>
        <translation>Noch nicht wirksam: %1</translation>
    </message>
    <message>
        <source>Effective on %1 replicas</source>
        <translation>Wirksam auf %1 Repliken</translation>
    </message>
    <message>
        <source>Not effective: %1</source>
        <translation>Nicht wirksam: %1</translation>
    </message>
    <message>
        <source>Not verified: no Flipt replica to ask</source>
        <translation>Nicht überprüft: keine Flipt-Replik zum Fragen</translation>
    </message>
    <message>
        <source>Not effective: the metrics still count the flag</source>
        <translation>Nicht wirksam: Die Metriken zählen das Flag noch</translation>
    </message>
    <message>
        <source>Not verified: what the branch holds is not known</source>
        <translation>Nicht überprüft: Was der Branch enthält, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Not followed to its end</source>
        <translation>Nicht bis zum Ende verfolgt</translation>
    </message>
    <message>
        <source>Not effective: nothing was changed</source>
        <translation>Nicht wirksam: Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Nothing is known to have changed yet.</source>
        <translation>Von einer Änderung ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>The server accepted the commit %1, but it was not seen on %2 afterwards.</source>
        <translation>Der Server hat den Commit %1 angenommen, aber danach war er auf %2 nicht zu sehen.</translation>
    </message>
    <message>
        <source>Whether the change reached %1 is not known.</source>
        <translation>Ob die Änderung %1 erreicht hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Flags are as they were. Nothing was changed on %1.</source>
        <translation>Die Flags sind, wie sie waren. Auf %1 wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nobody has looked whether it is served.</source>
        <translation>Niemand hat nachgesehen, ob es ausgeliefert wird.</translation>
    </message>
    <message>
        <source>%1 of %2 replicas still answer as before.</source>
        <translation>%1 von %2 Repliken antworten noch wie zuvor.</translation>
    </message>
    <message>
        <source>Of %1 of %2 replicas it is unknown what they answer.</source>
        <translation>Bei %1 von %2 Repliken ist unbekannt, was sie antworten.</translation>
    </message>
    <message>
        <source>Every replica answers off.</source>
        <translation>Jede Replik antwortet mit aus.</translation>
    </message>
    <message>
        <source>Every replica answers as the restored flag says.</source>
        <translation>Jede Replik antwortet, wie es das wiederhergestellte Flag vorgibt.</translation>
    </message>
    <message>
        <source>Flipt probably rejected the commit, does not poll, or reads another branch. Its log says which. Undo is a separate commit.</source>
        <translation>Flipt hat den Commit wahrscheinlich abgewiesen, fragt nicht ab oder liest einen anderen Branch. Sein Log sagt, was zutrifft. Rückgängig machen ist ein eigener Commit.</translation>
    </message>
    <message>
        <source>Name the Flipt replicas in the environment, or ask them by hand.</source>
        <translation>Die Flipt-Repliken in der Umgebung angeben oder von Hand fragen.</translation>
    </message>
    <message>
        <source>Callers may use another Flipt, or a client that keeps flags itself (its own poll is 120 s by default).</source>
        <translation>Aufrufer verwenden vielleicht ein anderes Flipt oder einen Client, der Flags selbst vorhält (seine eigene Abfrage erfolgt standardmäßig alle 120 s).</translation>
    </message>
    <message>
        <source>Look at the branch, then press again: what is already there is not committed twice.</source>
        <translation>Den Branch ansehen, dann erneut drücken: Was schon dort ist, wird nicht zweimal committet.</translation>
    </message>
    <message>
        <source>Mend what is named above, then press again.</source>
        <translation>Das oben Genannte berichtigen, dann erneut drücken.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::KillSwitch::Machine</name>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Reading the newest flags</source>
        <translation>Die neuesten Flags werden gelesen</translation>
    </message>
    <message>
        <source>The flag has moved to %1 meanwhile. Nothing was sent.</source>
        <translation>Das Flag ist inzwischen nach %1 umgezogen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1, proved on %2 ids</source>
        <translation>%1, an %2 IDs nachgewiesen</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Auf %1 warten</translation>
    </message>
    <message>
        <source>%1 says ok for %2</source>
        <translation>%1 meldet ok für %2</translation>
    </message>
    <message>
        <source>Fetching %1 back</source>
        <translation>%1 wird zurückgeholt</translation>
    </message>
    <message>
        <source>Fetched back: %1 holds %2</source>
        <translation>Zurückgeholt: %1 enthält %2</translation>
    </message>
    <message>
        <source>Already so in git at %1: nothing to commit</source>
        <translation>In Git bei %1 schon so: nichts zu committen</translation>
    </message>
    <message>
        <source>Nothing to push</source>
        <translation>Nichts zu pushen</translation>
    </message>
    <message>
        <source>%1 is at %2</source>
        <translation>%1 ist bei %2</translation>
    </message>
    <message>
        <source>No Flipt replica is known, so nobody can say whether this is served.</source>
        <translation>Keine Flipt-Replik ist bekannt, daher kann niemand sagen, ob dies ausgeliefert wird.</translation>
    </message>
    <message>
        <source>Asking each replica about %1 ids every %2 s</source>
        <translation>Jede Replik wird alle %2 s zu %1 IDs gefragt</translation>
    </message>
    <message>
        <source>After two poll intervals not every replica serves the change. The local check accepts every file, so look at Flipt: it may have rejected the commit, or not poll this branch.</source>
        <translation>Nach zwei Abfrageintervallen liefert nicht jede Replik die Änderung aus. Die lokale Prüfung nimmt jede Datei an, also Flipt ansehen: Es hat den Commit vielleicht abgewiesen oder fragt diesen Branch nicht ab.</translation>
    </message>
    <message>
        <source>Every replica gives %1 of %1 ids what is wanted</source>
        <translation>Jede Replik gibt für %1 von %1 IDs das Gewünschte</translation>
    </message>
    <message>
        <source>Waiting for the metrics to agree</source>
        <translation>Auf die Bestätigung durch die Metriken warten</translation>
    </message>
    <message>
        <source>Metrics: not needed to restore</source>
        <translation>Metriken: zum Wiederherstellen nicht nötig</translation>
    </message>
    <message>
        <source>Metrics: not watched</source>
        <translation>Metriken: nicht beobachtet</translation>
    </message>
    <message>
        <source>Metrics: could not be asked. %1</source>
        <translation>Metriken: konnten nicht gefragt werden. %1</translation>
    </message>
    <message>
        <source>Metrics: no data for this flag</source>
        <translation>Metriken: keine Daten für dieses Flag</translation>
    </message>
    <message>
        <source>Metrics: %1 answers a second that are not off</source>
        <translation>Metriken: %1 Antworten pro Sekunde, die nicht aus sind</translation>
    </message>
    <message>
        <source>Every replica serves the change, but the metrics still count the flag.</source>
        <translation>Jede Replik liefert die Änderung aus, aber die Metriken zählen das Flag noch.</translation>
    </message>
    <message>
        <source>It is not followed any more. What was sent stays sent.</source>
        <translation>Es wird nicht mehr verfolgt. Was gesendet wurde, bleibt gesendet.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::KillSwitch::Verifier</name>
    <message>
        <source>As before for %1 of %2 ids.</source>
        <translation>Wie zuvor für %1 von %2 IDs.</translation>
    </message>
    <message>
        <source>The flag itself is as before.</source>
        <translation>Das Flag selbst ist wie zuvor.</translation>
    </message>
    <message>
        <source>It gave no usable answer.</source>
        <translation>Sie gab keine brauchbare Antwort.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Kubernetes::Cluster</name>
    <message>
        <source>The cluster serves no version of Istio&apos;s VirtualService that this console knows.</source>
        <translation>Der Cluster bietet keine Version von Istios VirtualService, die diese Konsole kennt.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Kubernetes::Reflector</name>
    <message>
        <source>The API server sent an object larger than 8 MiB.</source>
        <translation>Der API-Server hat ein Objekt gesendet, das größer als 8 MiB ist.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Metrics::MetricsFeed</name>
    <message>
        <source>The query matches several series; Flagger judges the last one, which is drawn.</source>
        <translation>Die Abfrage findet mehrere Reihen; Flagger urteilt nach der letzten, und diese wird gezeichnet.</translation>
    </message>
    <message>
        <source>The answer holds native histograms, which are not drawn.</source>
        <translation>Die Antwort enthält native Histogramme; diese werden nicht gezeichnet.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Metrics::PrometheusProbe</name>
    <message>
        <source>Queries are answered at %1.</source>
        <translation>Abfragen werden unter %1 beantwortet.</translation>
    </message>
    <message>
        <source>Change the address to %1.</source>
        <translation>Die Adresse auf %1 ändern.</translation>
    </message>
    <message>
        <source>A metrics server answers at %1; the tenant is missing.</source>
        <translation>Unter %1 antwortet ein Metrik-Server; der Mandant fehlt.</translation>
    </message>
    <message>
        <source>Set the tenant.</source>
        <translation>Den Mandanten setzen.</translation>
    </message>
    <message>
        <source>Set the tenant and change the address to %1.</source>
        <translation>Den Mandanten setzen und die Adresse auf %1 ändern.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check host, port and path. Prometheus listens on 9090; Mimir on 8080 under /prometheus.</source>
        <translation>Host, Port und Pfad prüfen. Prometheus lauscht auf 9090, Mimir auf 8080 unter /prometheus.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Rollouts::EventListModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Rollouts::RolloutListModel</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>Canary</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Traffic, live</source>
        <translation>Verkehr, live</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Lives left</source>
        <translation>Leben übrig</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Erfolgsrate</translation>
    </message>
    <message>
        <source>p99 latency</source>
        <translation>p99-Latenz</translation>
    </message>
    <message>
        <source>Next tick</source>
        <translation>Nächster Takt</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Übernahme</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Warum es wartet</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>Rollouts</translation>
    </message>
    <message>
        <source>Flag commits</source>
        <translation>Flag-Commits</translation>
    </message>
    <message>
        <source>Kills</source>
        <translation>Abschaltungen</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1: no constraints, always matches</source>
        <translation>%1: keine Bedingungen, trifft immer zu</translation>
    </message>
    <message>
        <source>%1: no %2 given, no match</source>
        <translation>%1: %2 nicht angegeben, kein Treffer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not true that %2 (given: %3)</source>
        <translation>%1: nicht wahr, dass gilt: %2 (angegeben: %3)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>inside the share</source>
        <translation>innerhalb des Anteils</translation>
    </message>
    <message>
        <source>outside the share</source>
        <translation>außerhalb des Anteils</translation>
    </message>
    <message>
        <source>no segment asked, matches</source>
        <translation>kein Segment verlangt, trifft zu</translation>
    </message>
    <message>
        <source>no segment asked, never matches</source>
        <translation>kein Segment verlangt, trifft nie zu</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 of %2 ids</source>
        <translation>%1 von %2 IDs</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>served at</source>
        <translation>ausgeliefert bei</translation>
    </message>
    <message>
        <source>still on</source>
        <translation>noch an</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>for %1 of %2 ids</source>
        <translation>für %1 von %2 IDs</translation>
    </message>
    <message>
        <source>the flag itself</source>
        <translation>das Flag selbst</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 of %2 ids unanswered</source>
        <translation>%1 von %2 IDs unbeantwortet</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>next poll</source>
        <translation>nächste Abfrage</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::ActivityPage</name>
    <message>
        <source>Filter object, person, text</source>
        <translation>Objekt, Person, Text filtern</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Incident…</source>
        <translation>Vorfall…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>What happened, newest first</source>
        <translation>Was geschah, Neuestes zuerst</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Rollouts, flag commits, kills and what is done here appear as they happen.</source>
        <translation>Rollouts, Flag-Commits, Abschaltungen und was hier getan wird, erscheinen, sobald sie geschehen.</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>Nichts entspricht diesen Filtern</translation>
    </message>
    <message>
        <source>Other entries exist.</source>
        <translation>Es gibt andere Einträge.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>%1 in %2 h</source>
        <translation>%1 in %2 h</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>Entries: %1 · %2 in the incident range</source>
        <translation>Einträge: %1 · %2 im Zeitraum des Vorfalls</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>Export the incident range</source>
        <translation>Zeitraum des Vorfalls exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::AgeText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::AttentionStrip</name>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1 need attention</source>
        <translation>%1 brauchen Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::BandWidget</name>
    <message>
        <source>Environment band</source>
        <translation>Umgebungsband</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Not production</source>
        <translation>Keine Produktion</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::BigClock</name>
    <message>
        <source>Since the press</source>
        <translation>Seit dem Drücken</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::BucketBars</name>
    <message>
        <source>Bucket of the entity</source>
        <translation>Bucket der Entität</translation>
    </message>
    <message>
        <source>Bucket %1 of 1000, edges %2</source>
        <translation>Bucket %1 von 1000, Grenzen %2</translation>
    </message>
    <message>
        <source>HEAD</source>
        <translation>HEAD</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>bucket %1 of 1000 · edges %2</source>
        <translation>Bucket %1 von 1000 · Grenzen %2</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::CanaryCharts</name>
    <message>
        <source>Data of the charts</source>
        <translation>Daten der Diagramme</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The same data as a table</source>
        <translation>Dieselben Daten als Tabelle</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Data as CSV...</source>
        <translation>Daten als CSV...</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Picture as PNG...</source>
        <translation>Bild als PNG...</translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation>PNG-Dateien (*.png)</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>canary</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::CanaryCurves</name>
    <message>
        <source>There is no VirtualService for this canary: the weights are unknown.</source>
        <translation>Für diesen Canary gibt es keinen VirtualService: Die Gewichte sind unbekannt.</translation>
    </message>
    <message>
        <source>No metrics source is set up. Flagger judges by its own.</source>
        <translation>Keine Metrik-Quelle eingerichtet. Flagger urteilt nach seiner eigenen.</translation>
    </message>
    <message>
        <source>promoted</source>
        <translation>übernommen</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::ChartTableModel</name>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Canary weight (%)</source>
        <translation>Canary-Gewicht (%)</translation>
    </message>
    <message>
        <source>Canary weight</source>
        <translation>Canary-Gewicht</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Flag commit</source>
        <translation>Flag-Commit</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>Canary</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>Primary</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::ChecksPanel</name>
    <message>
        <source>Not answered yet.</source>
        <translation>Noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>gate before the run</source>
        <translation>Gate vor dem Lauf</translation>
    </message>
    <message>
        <source>gate before each step</source>
        <translation>Gate vor jedem Schritt</translation>
    </message>
    <message>
        <source>gate before the promotion</source>
        <translation>Gate vor der Übernahme</translation>
    </message>
    <message>
        <source>asked before the first step</source>
        <translation>vor dem ersten Schritt gefragt</translation>
    </message>
    <message>
        <source>asked at each check; a failure costs a life</source>
        <translation>bei jeder Prüfung gefragt; ein Fehlschlag kostet ein Leben</translation>
    </message>
    <message>
        <source>told after the run</source>
        <translation>nach dem Lauf benachrichtigt</translation>
    </message>
    <message>
        <source>may order a rollback</source>
        <translation>darf ein Zurückrollen anordnen</translation>
    </message>
    <message>
        <source>told of every event</source>
        <translation>über jedes Ereignis benachrichtigt</translation>
    </message>
    <message>
        <source>Every %1 s</source>
        <translation>Alle %1 s</translation>
    </message>
    <message numerus="yes">
        <source>Rolls back after %n failed checks, counted over the whole run.</source>
        <translation>
            <numerusform>Rollt nach %n fehlgeschlagenen Prüfung zurück, gezählt über den ganzen Lauf.</numerusform>
            <numerusform>Rollt nach %n fehlgeschlagenen Prüfungen zurück, gezählt über den ganzen Lauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1 % a step, up to %2 %, then the primary takes the new spec.</source>
        <translation>%1 % je Schritt, bis zu %2 %, dann erhält Primary die neue Spezifikation.</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>what Flagger would say now</source>
        <translation>was Flagger jetzt sagen würde</translation>
    </message>
    <message>
        <source>No metrics source</source>
        <translation>Keine Metrik-Quelle</translation>
    </message>
    <message>
        <source>Give its address in Environments.</source>
        <translation>Die Adresse unter Umgebungen angeben.</translation>
    </message>
    <message>
        <source>This annotation does nothing: no Flagger reads it. spec.suspend is what pauses.</source>
        <translation>Diese Annotation bewirkt nichts: Kein Flagger liest sie. spec.suspend ist, was anhält.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::ClockLadder</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Steps with their clock</source>
        <translation>Schritte mit ihrer Uhr</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::CommandPalette</name>
    <message>
        <source>Find a canary, a flag or a command</source>
        <translation>Canary, Flag oder Befehl suchen</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::CommitBar</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Commit message</source>
        <translation>Commit-Nachricht</translation>
    </message>
    <message>
        <source>Discard all edits</source>
        <translation>Alle Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message>
        <source>Flipt opens %1.</source>
        <translation>Flipt öffnet %1.</translation>
    </message>
    <message>
        <source>Flipt accepts the file again: its flags count from then on.</source>
        <translation>Flipt nimmt die Datei wieder an: Ihre Flags zählen von da an.</translation>
    </message>
    <message>
        <source>Only comments and layout change: nobody gets another answer.</source>
        <translation>Nur Kommentare und Layout ändern sich: Niemand erhält eine andere Antwort.</translation>
    </message>
    <message>
        <source>And 1 more change.</source>
        <translation>Und 1 weitere Änderung.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more changes.</source>
        <translation>
            <numerusform>Und %n weitere Änderung.</numerusform>
            <numerusform>Und %n weitere Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Committing is blocked: Flipt would reject this file.</source>
        <translation>Der Commit ist gesperrt: Flipt würde diese Datei abweisen.</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>Commit läuft</translation>
    </message>
    <message>
        <source>Commit and push</source>
        <translation>Committen und pushen</translation>
    </message>
    <message>
        <source>Commit and push to %1</source>
        <translation>Committen und nach %1 pushen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line changes</source>
        <translation>1 Zeile ändert sich</translation>
    </message>
    <message numerus="yes">
        <source>%n lines change</source>
        <translation>
            <numerusform>%n Zeile ändert sich</numerusform>
            <numerusform>%n Zeilen ändern sich</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is written</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>nothing else in the file changes</source>
        <translation>sonst ändert sich in der Datei nichts</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::Crosshair</name>
    <message>
        <source>Moment: left and right move it by a step, with Shift from check to check</source>
        <translation>Zeitpunkt: Links und Rechts verschieben ihn um einen Schritt, mit Umschalt von Prüfung zu Prüfung</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::DetailHeader</name>
    <message>
        <source>Rollouts</source>
        <translation>Rollouts</translation>
    </message>
    <message>
        <source>Back to the list of rollouts</source>
        <translation>Zurück zur Liste der Rollouts</translation>
    </message>
    <message>
        <source>Back to the list (Alt+Left)</source>
        <translation>Zurück zur Liste (Alt+Links)</translation>
    </message>
    <message>
        <source>Why is it here?</source>
        <translation>Warum ist es hier?</translation>
    </message>
    <message>
        <source>What happens next?</source>
        <translation>Was geschieht als Nächstes?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wann?</translation>
    </message>
    <message>
        <source>Managed by Flux</source>
        <translation>Von Flux verwaltet</translation>
    </message>
    <message>
        <source>Next tick</source>
        <translation>Nächster Takt</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Übernahme</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Weights unknown</source>
        <translation>Gewichte unbekannt</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::DetailPage</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>newest first; Kubernetes folds similar events, so this is never the whole history</source>
        <translation>Neuestes zuerst; Kubernetes fasst ähnliche Ereignisse zusammen, daher ist dies nie die ganze Historie</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>Ereignisse, Neuestes zuerst</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::DiagnosticPopup</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n in this file</source>
        <translation>
            <numerusform>%n Problem in dieser Datei beheben</numerusform>
            <numerusform>Alle %n in dieser Datei beheben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::DiffBar</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Line %1:</source>
        <translation>Zeile %1:</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>entfernt %1</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>hinzugefügt %1</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::EditorPane</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Outline of the file</source>
        <translation>Gliederung der Datei</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>not indexed: Flipt never opens it</source>
        <translation>nicht im Index: Flipt öffnet sie nie</translation>
    </message>
    <message>
        <source>no UTF-8 text: shown, not editable</source>
        <translation>kein UTF-8-Text: wird angezeigt, nicht bearbeitbar</translation>
    </message>
    <message>
        <source>1 line changed</source>
        <translation>1 Zeile geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n lines changed</source>
        <translation>
            <numerusform>%n Zeile geändert</numerusform>
            <numerusform>%n Zeilen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Flipt %1</source>
        <translation>Flipt %1</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>%1 would reject every flag in this repository</source>
        <translation>%1 würde jedes Flag in diesem Repository abweisen</translation>
    </message>
    <message>
        <source>%1 would accept this file, but does not open it</source>
        <translation>%1 würde diese Datei annehmen, öffnet sie aber nicht</translation>
    </message>
    <message>
        <source>%1 accepts this file</source>
        <translation>%1 nimmt diese Datei an</translation>
    </message>
    <message>
        <source>Ln %1, Col %2 · %3 · %4</source>
        <translation>Z %1, Sp %2 · %3 · %4</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>nicht UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 BOM</source>
        <translation>UTF-8 BOM</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>CRLF</source>
        <translation>CRLF</translation>
    </message>
    <message>
        <source>CR</source>
        <translation>CR</translation>
    </message>
    <message>
        <source>LF</source>
        <translation>LF</translation>
    </message>
    <message>
        <source>Flags of %1</source>
        <translation>Flags von %1</translation>
    </message>
    <message>
        <source>Segments of %1</source>
        <translation>Segmente von %1</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::EnvironmentBlock</name>
    <message>
        <source>No environment</source>
        <translation>Keine Umgebung</translation>
    </message>
    <message>
        <source>nothing is watched yet</source>
        <translation>noch wird nichts beobachtet</translation>
    </message>
    <message>
        <source>Environment: %1, %2</source>
        <translation>Umgebung: %1, %2</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::EnvironmentForm</name>
    <message>
        <source>Production, striped</source>
        <translation>Produktion, gestreift</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Test all four</source>
        <translation>Alle vier prüfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Use this environment</source>
        <translation>Diese Umgebung verwenden</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>team · region</source>
        <translation>Team · Region</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Colour band: production, striped</source>
        <translation>Farbband: Produktion, gestreift</translation>
    </message>
    <message>
        <source>Colour band: amber</source>
        <translation>Farbband: Bernstein</translation>
    </message>
    <message>
        <source>Colour band</source>
        <translation>Farbband</translation>
    </message>
    <message>
        <source>Kubeconfig</source>
        <translation>Kubeconfig</translation>
    </message>
    <message>
        <source>KUBECONFIG or ~/.kube/config</source>
        <translation>KUBECONFIG oder ~/.kube/config</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>the current one</source>
        <translation>der aktuelle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remote</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>the first one that Flipt loads</source>
        <translation>die erste, die Flipt lädt</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>one a replica, separated by commas</source>
        <translation>eine je Replik, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::EnvironmentList</name>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Import from kubeconfig…</source>
        <translation>Aus kubeconfig übernehmen…</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Neue Umgebung</translation>
    </message>
    <message>
        <source>%1, %2, in use</source>
        <translation>%1, %2, in Gebrauch</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>embedded world</source>
        <translation>eingebettete Welt</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::EnvironmentsPage</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The demo world</source>
        <translation>Die Demo-Welt</translation>
    </message>
    <message>
        <source>Five services, their flags and a git repository run inside this program. Nothing outside is reached, and nothing can be broken.</source>
        <translation>Fünf Dienste, ihre Flags und ein Git-Repository laufen in diesem Programm. Nichts außerhalb wird erreicht, und nichts kann kaputtgehen.</translation>
    </message>
    <message>
        <source>Use the demo world</source>
        <translation>Demo-Welt verwenden</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Passwords, keys and tokens go to the keychain of this desktop, never to a file. Without a keychain they are asked for each time.</source>
        <translation>Passwörter, Schlüssel und Tokens kommen in den Schlüsselbund dieses Desktops, nie in eine Datei. Ohne Schlüsselbund wird jedes Mal gefragt.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>It is in use</source>
        <translation>Sie ist in Gebrauch</translation>
    </message>
    <message>
        <source>Save it first</source>
        <translation>Zuerst speichern</translation>
    </message>
    <message>
        <source>There is another environment called %1. Give this one its own name.</source>
        <translation>Es gibt schon eine Umgebung %1. Diese braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Remove %1? Its addresses are forgotten; what they point to stays as it is.</source>
        <translation>%1 entfernen? Die Adressen werden vergessen; worauf sie zeigen, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::EventDelegate</name>
    <message>
        <source> (the last of several that Kubernetes folded)</source>
        <translation> (das letzte von mehreren, die Kubernetes zusammengefasst hat)</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::EventLane</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>check failed at %1</source>
        <translation>Prüfung um %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>flag commit %1 at %2</source>
        <translation>Flag-Commit %1 um %2</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Flag commits</source>
        <translation>Flag-Commits</translation>
    </message>
    <message>
        <source>✓ Check passed</source>
        <translation>✓ Prüfung bestanden</translation>
    </message>
    <message>
        <source>✕ Check failed</source>
        <translation>✕ Prüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Check expected</source>
        <translation>Prüfung erwartet</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::ExpectationBar</name>
    <message>
        <source>past worst, %1</source>
        <translation>über schlimmstenfalls %1</translation>
    </message>
    <message>
        <source>%1 worst</source>
        <translation>%1 schlimmstenfalls</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 erwartet</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::FigureRow</name>
    <message>
        <source>How long it takes</source>
        <translation>Wie lange es dauert</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::FirstStartPage</name>
    <message>
        <source>Try the demo world</source>
        <translation>Demo-Welt ausprobieren</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>Import from kubeconfig</source>
        <translation>Aus kubeconfig übernehmen</translation>
    </message>
    <message>
        <source>Choose a context…</source>
        <translation>Kontext wählen…</translation>
    </message>
    <message>
        <source>Set up by hand</source>
        <translation>Von Hand einrichten</translation>
    </message>
    <message>
        <source>New environment…</source>
        <translation>Neue Umgebung…</translation>
    </message>
    <message>
        <source>Five services and their flags, as in ADR-035</source>
        <translation>Fünf Dienste und ihre Flags wie in ADR-035</translation>
    </message>
    <message>
        <source>One canary fails and rolls back within minutes</source>
        <translation>Ein Canary schlägt fehl und wird binnen Minuten zurückgerollt</translation>
    </message>
    <message>
        <source>The kill switch works, on a repository of its own</source>
        <translation>Der Notschalter funktioniert, auf einem eigenen Repository</translation>
    </message>
    <message>
        <source>Runs inside this program; nothing outside is reached</source>
        <translation>Läuft in diesem Programm; nichts außerhalb wird erreicht</translation>
    </message>
    <message>
        <source>Kubernetes, Metrics, Git and Flipt, each with its test</source>
        <translation>Kubernetes, Metriken, Git und Flipt, jedes mit eigener Prüfung</translation>
    </message>
    <message>
        <source>A wrong port, prefix, tenant or branch is found and named</source>
        <translation>Falscher Port, Präfix, Mandant oder Branch wird gefunden und benannt</translation>
    </message>
    <message>
        <source>Any of the four may be missing; the rest still works</source>
        <translation>Jedes der vier darf fehlen; der Rest funktioniert trotzdem</translation>
    </message>
    <message>
        <source>Tokens go to the keychain of this desktop</source>
        <translation>Tokens kommen in den Schlüsselbund dieses Desktops</translation>
    </message>
    <message>
        <source>Choose what Flightdeck should watch</source>
        <translation>Was soll Flightdeck beobachten?</translation>
    </message>
    <message>
        <source>Canaries, the metrics they are judged by, and the flags beside them.</source>
        <translation>Canarys, die Metriken, nach denen sie beurteilt werden, und die Flags daneben.</translation>
    </message>
    <message>
        <source>Keyboard: arrows choose, Enter starts</source>
        <translation>Tastatur: Pfeile wählen, Eingabe startet</translation>
    </message>
    <message>
        <source>No contexts in %1.</source>
        <translation>Keine Kontexte in %1.</translation>
    </message>
    <message>
        <source>Found 1 context in %1:</source>
        <translation>1 Kontext in %1 gefunden:</translation>
    </message>
    <message>
        <source>Found %1 contexts in %2:</source>
        <translation>%1 Kontexte in %2 gefunden:</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>nicht angesehen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Looking only reads. Mark which one is production before it opens.</source>
        <translation>Ansehen liest nur. Vor dem Öffnen angeben, was Produktion ist.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::FlagDelegate</name>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>draft · %1</source>
        <translation>Entwurf · %1</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::FlagEditor</name>
    <message>
        <source>Text of the flag file</source>
        <translation>Text der Flag-Datei</translation>
    </message>
    <message>
        <source>Flipt %1</source>
        <translation>Flipt %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::FlagForm</name>
    <message>
        <source>Not changed.</source>
        <translation>Nicht geändert.</translation>
    </message>
    <message>
        <source>On. Everyone gets true.</source>
        <translation>Eingeschaltet. Alle erhalten true.</translation>
    </message>
    <message>
        <source>Off. Everyone gets false.</source>
        <translation>Ausgeschaltet. Alle erhalten false.</translation>
    </message>
    <message>
        <source>On. Rollouts are tried from the top; who none of them takes gets true.</source>
        <translation>Eingeschaltet. Rollouts werden von oben probiert; wen keiner erfasst, der erhält true.</translation>
    </message>
    <message>
        <source>Off, but its rollouts are still tried first: enabled: false alone does not kill a boolean flag.</source>
        <translation>Ausgeschaltet, aber die Rollouts werden trotzdem zuerst probiert: enabled: false allein schaltet ein Boolean-Flag nicht ab.</translation>
    </message>
    <message>
        <source>Off. Everyone gets no match, FLAG_DISABLED. Rules count again when it is on.</source>
        <translation>Ausgeschaltet. Alle erhalten keinen Treffer, FLAG_DISABLED. Regeln zählen wieder, wenn es eingeschaltet ist.</translation>
    </message>
    <message>
        <source>On, but it has no rules: everyone gets no match.</source>
        <translation>Eingeschaltet, aber ohne Regeln: Alle erhalten keinen Treffer.</translation>
    </message>
    <message>
        <source>On. Rules are tried from the top; the first whose segment matches decides. Off would give everyone no match, FLAG_DISABLED.</source>
        <translation>Eingeschaltet. Regeln werden von oben probiert; die erste, deren Segment zutrifft, entscheidet. Ausgeschaltet erhielten alle keinen Treffer, FLAG_DISABLED.</translation>
    </message>
    <message>
        <source>The form waits.</source>
        <translation>Das Formular wartet.</translation>
    </message>
    <message>
        <source>It shows the last text that Flipt would accept. Mend the text to go on here.</source>
        <translation>Es zeigt den letzten Text, den Flipt annehmen würde. Den Text berichtigen, um hier weiterzumachen.</translation>
    </message>
    <message>
        <source>The form opens when the file is valid.</source>
        <translation>Das Formular öffnet sich, wenn die Datei gültig ist.</translation>
    </message>
    <message>
        <source>The text can be edited now.</source>
        <translation>Der Text kann jetzt bearbeitet werden.</translation>
    </message>
    <message>
        <source>Boolean flag</source>
        <translation>Boolean-Flag</translation>
    </message>
    <message>
        <source>Variant flag</source>
        <translation>Varianten-Flag</translation>
    </message>
    <message>
        <source>%1 is on</source>
        <translation>%1 ist eingeschaltet</translation>
    </message>
    <message>
        <source>%1 of %2 sampled ids match (%3 %)</source>
        <translation>%1 von %2 IDs der Stichprobe treffen zu (%3 %)</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::FlagListPane</name>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>Filter flags</source>
        <translation>Flags filtern</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>1 Regel</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ids · %2</source>
        <translation>%1 IDs · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::FlagsPage</name>
    <message>
        <source>Take the branch&apos;s version</source>
        <translation>Fassung des Branches übernehmen</translation>
    </message>
    <message>
        <source>Reading the flags</source>
        <translation>Flags werden gelesen</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>Draft on %1</source>
        <translation>Entwurf auf %1</translation>
    </message>
    <message>
        <source>1 edit</source>
        <translation>1 Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n edits</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing edited yet</source>
        <translation>noch nichts geändert</translation>
    </message>
    <message>
        <source>Flipt %1 rules</source>
        <translation>Regeln von Flipt %1</translation>
    </message>
    <message>
        <source>sample %1, %2 ids</source>
        <translation>Stichprobe %1, %2 IDs</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>The branch moved.</source>
        <translation>Der Branch hat sich bewegt.</translation>
    </message>
    <message>
        <source>Choose a sample</source>
        <translation>Stichprobe wählen</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV-Dateien (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Who flips</source>
        <translation>Wer wechselt</translation>
    </message>
    <message>
        <source>Try one entity</source>
        <translation>Eine Entität probieren</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::FlipMatrix</name>
    <message>
        <source>Who changes variant</source>
        <translation>Wer die Variante wechselt</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::FlipMatrixModel</name>
    <message>
        <source>nobody flips</source>
        <translation>niemand wechselt</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1 % flip</source>
        <translation>%1 % wechseln</translation>
    </message>
    <message>
        <source>%1 % stay</source>
        <translation>%1 % bleiben</translation>
    </message>
    <message>
        <source>%1 have %2 and will get %3</source>
        <translation>%1 haben %2 und werden %3 erhalten</translation>
    </message>
    <message>
        <source>will get %1</source>
        <translation>wird %1 erhalten</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>hat %1</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::FlipsPanel</name>
    <message>
        <source>Who flips</source>
        <translation>Wer wechselt</translation>
    </message>
    <message>
        <source>Who has what and will get what</source>
        <translation>Wer was hat und was erhalten wird</translation>
    </message>
    <message>
        <source>%1 of %2 sampled ids change, %3</source>
        <translation>%1 von %2 IDs der Stichprobe wechseln, %3</translation>
    </message>
    <message>
        <source>HEAD %1 to this edit</source>
        <translation>HEAD %1 zu dieser Änderung</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Keine Vorschau</translation>
    </message>
    <message>
        <source>%1 It goes on serving what it has: nobody would flip.</source>
        <translation>%1 Es liefert weiter aus, was es hat: Niemand würde wechseln.</translation>
    </message>
    <message>
        <source>Reading the sample</source>
        <translation>Stichprobe wird gelesen</translation>
    </message>
    <message>
        <source>No sample</source>
        <translation>Keine Stichprobe</translation>
    </message>
    <message>
        <source>Choose one in the segment preview.</source>
        <translation>Eine in der Segmentvorschau wählen.</translation>
    </message>
    <message>
        <source>No flag chosen</source>
        <translation>Kein Flag gewählt</translation>
    </message>
    <message>
        <source>of %1 sampled ids change.</source>
        <translation>von %1 IDs der Stichprobe ändern sich.</translation>
    </message>
    <message>
        <source>of %1 sampled ids change, %2.</source>
        <translation>von %1 IDs der Stichprobe ändern sich, %2.</translation>
    </message>
    <message>
        <source>Unknown who changes: Flipt rejects HEAD, what it serves is older. After the commit:</source>
        <translation>Unbekannt, wer wechselt: Flipt weist HEAD ab und liefert etwas Älteres aus. Nach dem Commit:</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>%1 probieren</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3. Shows why beside.</source>
        <translation>%1 wechselt von %2 zu %3. Zeigt daneben, warum.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::FunnelView</name>
    <message>
        <source>Who is left after each constraint</source>
        <translation>Wer nach jeder Bedingung übrig ist</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::Header</name>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::HelpPanel</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close Esc</source>
        <translation>Schließen Esc</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>This page has no keys of its own.</source>
        <translation>Diese Seite hat keine eigenen Tasten.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::HoldButton</name>
    <message>
        <source>Nothing happens until the ring is full.</source>
        <translation>Nichts geschieht, bevor der Ring voll ist.</translation>
    </message>
    <message>
        <source>Held to the end.</source>
        <translation>Bis zum Ende gehalten.</translation>
    </message>
    <message>
        <source>Keep holding, %1 s to go. Let go and nothing happens.</source>
        <translation>Weiter halten, noch %1 s. Beim Loslassen geschieht nichts.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Hold 1.5 s: mouse,
Enter or Space</source>
        <translation>1,5 s halten: Maus,
Enter oder Leertaste</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::IncidentPanel</name>
    <message>
        <source>Incident range</source>
        <translation>Zeitraum des Vorfalls</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Namen von Personen</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>Export JSON…</source>
        <translation>JSON exportieren…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Every entry that the filters leave in this range, times in UTC. It is what this console saw and the sources still remember, not more.</source>
        <translation>Alle Einträge, die die Filter in diesem Zeitraum übrig lassen, Zeiten in UTC. Es ist, was diese Konsole sah und die Quellen noch wissen, nicht mehr.</translation>
    </message>
    <message>
        <source>Off: the column By stays empty. Sentences are written as they are.</source>
        <translation>Aus: Die Spalte Von bleibt leer. Sätze werden unverändert geschrieben.</translation>
    </message>
    <message>
        <source>No entity id and no secret is written.</source>
        <translation>Keine Entitäts-ID und kein Geheimnis wird geschrieben.</translation>
    </message>
    <message>
        <source>%1 to %2 UTC, %3</source>
        <translation>%1 bis %2 UTC, %3</translation>
    </message>
    <message>
        <source>1 entry goes out</source>
        <translation>1 Eintrag geht hinaus</translation>
    </message>
    <message>
        <source>%1 entries go out</source>
        <translation>%1 Einträge gehen hinaus</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::KillButton</name>
    <message>
        <source>Kill switch</source>
        <translation>Notschalter</translation>
    </message>
    <message>
        <source>Needs a git remote first</source>
        <translation>Braucht erst ein Git-Remote</translation>
    </message>
    <message>
        <source>Opens the kill panel. Nothing is killed before a hold of 1.5 s there.</source>
        <translation>Öffnet das Notschalterfeld. Nichts wird abgeschaltet, bevor dort 1,5 s gehalten wurde.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::KillFlagList</name>
    <message>
        <source>Type to find a flag</source>
        <translation>Tippen, um ein Flag zu finden</translation>
    </message>
    <message>
        <source>Flags that can be killed</source>
        <translation>Flags, die sich abschalten lassen</translation>
    </message>
    <message>
        <source>1 flag</source>
        <translation>1 Flag</translation>
    </message>
    <message>
        <source>%1 flags</source>
        <translation>%1 Flags</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::KillFlagModel</name>
    <message>
        <source>Already off. Nothing to kill</source>
        <translation>Schon aus. Nichts abzuschalten</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Returns false for the %1 who get true</source>
        <translation>Gibt false für die %1 zurück, die true bekommen</translation>
    </message>
    <message>
        <source>Takes the variant from %1</source>
        <translation>Nimmt %1 die Variante</translation>
    </message>
    <message>
        <source>Returns false for everyone</source>
        <translation>Gibt für alle false zurück</translation>
    </message>
    <message>
        <source>Everyone falls back to the caller&apos;s default</source>
        <translation>Alle fallen auf den Vorgabewert des Aufrufers zurück</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::KillHeading</name>
    <message>
        <source>Hide  Esc</source>
        <translation>Ausblenden  Esc</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Schließen  Esc</translation>
    </message>
    <message>
        <source>Hide; what runs goes on</source>
        <translation>Ausblenden; was läuft, läuft weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::KillPanel</name>
    <message>
        <source>Choose the flag to kill</source>
        <translation>Flag zum Abschalten wählen</translation>
    </message>
    <message>
        <source>You see who gets it and what would be written before anything is sent.</source>
        <translation>Bevor etwas gesendet wird, ist zu sehen, wer es bekommt und was geschrieben würde.</translation>
    </message>
    <message>
        <source>Each change is proved here on ids made up to walk every branch of the flag.</source>
        <translation>Jede Änderung wird hier an erdachten IDs nachgewiesen, die jeden Zweig des Flags durchlaufen.</translation>
    </message>
    <message>
        <source>Shares come from %1, evaluated here with Flipt&apos;s rules.</source>
        <translation>Die Anteile stammen aus %1, hier nach den Regeln von Flipt ausgewertet.</translation>
    </message>
    <message>
        <source>Save evidence</source>
        <translation>Nachweis sichern</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>Undo a kill</source>
        <translation>Abschaltung rückgängig machen</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Notschalter</translation>
    </message>
    <message>
        <source>Works while Kubernetes, Metrics or Flipt are down; the clock then says what it cannot see</source>
        <translation>Arbeitet auch, wenn Kubernetes, Metriken oder Flipt ausgefallen sind; die Uhr sagt dann, was sie nicht sehen kann</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>angefordert %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing can be killed yet</source>
        <translation>Noch lässt sich nichts abschalten</translation>
    </message>
    <message>
        <source>A kill is a commit to the flags repository, and none is set up. Give its address in Environments.</source>
        <translation>Eine Abschaltung ist ein Commit im Flags-Repository, und keines ist eingerichtet. Die Adresse unter Umgebungen eintragen.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Bars show the weights of the VirtualService, a notch where the canary&apos;s share ends. Filled pips are lives left, struck ones are lost. Dashed lines are the Canary&apos;s thresholds, crosses failed checks.</source>
        <translation>Balken zeigen die Gewichte des VirtualService, eine Kerbe das Ende des Canary-Anteils. Gefüllte Punkte sind übrige Leben, durchgestrichene verlorene. Gestrichelte Linien sind die Schwellen des Canary, Kreuze fehlgeschlagene Prüfungen.</translation>
    </message>
    <message>
        <source>weights from the VirtualService</source>
        <translation>Gewichte aus dem VirtualService</translation>
    </message>
    <message>
        <source>where the canary&apos;s share ends</source>
        <translation>Ende des Canary-Anteils</translation>
    </message>
    <message>
        <source>left, lost</source>
        <translation>übrig, verloren</translation>
    </message>
    <message>
        <source>threshold of the Canary</source>
        <translation>Schwelle des Canary</translation>
    </message>
    <message>
        <source>failed check</source>
        <translation>fehlgeschlagene Prüfung</translation>
    </message>
    <message>
        <source>Times are local; hover for UTC, source and age</source>
        <translation>Zeiten sind lokal; UTC, Quelle und Alter beim Überfahren</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::LivesPips</name>
    <message>
        <source>0 of %1, spent</source>
        <translation>0 von %1, verbraucht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Lives left</source>
        <translation>Leben übrig</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::MainWindow</name>
    <message>
        <source>Find a canary, a flag or a command</source>
        <translation>Canary, Flag oder Befehl suchen</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Zu einer Seite gehen</translation>
    </message>
    <message>
        <source>Next pane; with Shift the one before</source>
        <translation>Nächster Bereich; mit Umschalt der vorige</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Diese Seite filtern</translation>
    </message>
    <message>
        <source>Open the kill panel; it kills nothing by itself</source>
        <translation>Das Notschalterfeld öffnen; von selbst schaltet es nichts ab</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Close what lies on top, clear a filter</source>
        <translation>Schließen, was obenauf liegt, einen Filter leeren</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <source>Flightdeck</source>
        <translation>Flightdeck</translation>
    </message>
    <message>
        <source>%1 · Flightdeck</source>
        <translation>%1 · Flightdeck</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::MetricChart</name>
    <message>
        <source>canary %1</source>
        <translation>Canary %1</translation>
    </message>
    <message>
        <source>primary %1</source>
        <translation>Primary %1</translation>
    </message>
    <message>
        <source>failed checks: %1</source>
        <translation>fehlgeschlagene Prüfungen: %1</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>Canary</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>Primary</translation>
    </message>
    <message>
        <source>%1 threshold</source>
        <translation>Schwelle %1</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::OverviewPage</name>
    <message>
        <source>Filter name, namespace, phase</source>
        <translation>Name, Namespace, Phase filtern</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Schlimmste zuerst</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Need attention %1</source>
        <translation>Braucht Aufmerksamkeit %1</translation>
    </message>
    <message>
        <source>Moving %1</source>
        <translation>In Bewegung %1</translation>
    </message>
    <message>
        <source>Quiet %1</source>
        <translation>Ruhig %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>In Bewegung</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>All namespaces</source>
        <translation>Alle Namespaces</translation>
    </message>
    <message>
        <source>All namespaces (%1)</source>
        <translation>Alle Namespaces (%1)</translation>
    </message>
    <message>
        <source>No canary matches</source>
        <translation>Kein Canary passt</translation>
    </message>
    <message numerus="yes">
        <source>%n canaries are hidden by the filter.</source>
        <translation>
            <numerusform>%n Canary ist durch den Filter verborgen.</numerusform>
            <numerusform>%n Canarys sind durch den Filter verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Listing canaries</source>
        <translation>Canarys werden aufgelistet</translation>
    </message>
    <message>
        <source>all namespaces of this cluster are asked</source>
        <translation>alle Namespaces dieses Clusters werden abgefragt</translation>
    </message>
    <message>
        <source>No canaries</source>
        <translation>Keine Canarys</translation>
    </message>
    <message>
        <source>The cluster answers and has no Canary in any namespace that you may see. A new one appears within a second.</source>
        <translation>Der Cluster antwortet und hat in keinem sichtbaren Namespace einen Canary. Ein neuer erscheint binnen einer Sekunde.</translation>
    </message>
    <message>
        <source>You may not list canaries</source>
        <translation>Canarys auflisten ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Flagger is not installed here</source>
        <translation>Flagger ist hier nicht installiert</translation>
    </message>
    <message>
        <source>The cluster does not know canaries.flagger.app. It is asked again every minute.</source>
        <translation>Der Cluster kennt canaries.flagger.app nicht. Er wird jede Minute erneut gefragt.</translation>
    </message>
    <message>
        <source>No cluster is set up</source>
        <translation>Kein Cluster eingerichtet</translation>
    </message>
    <message>
        <source>Choose an environment, or give a kubeconfig.</source>
        <translation>Eine Umgebung wählen oder eine kubeconfig angeben.</translation>
    </message>
    <message>
        <source>The cluster does not answer</source>
        <translation>Der Cluster antwortet nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n canaries</source>
        <translation>
            <numerusform>%n Canary</numerusform>
            <numerusform>%n Canarys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n namespaces</source>
        <translation>
            <numerusform>in %n Namespace</numerusform>
            <numerusform>in %n Namespaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n braucht Aufmerksamkeit</numerusform>
            <numerusform>%n brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>selected: %1</source>
        <translation>ausgewählt: %1</translation>
    </message>
    <message>
        <source>The cluster cannot be used</source>
        <translation>Der Cluster ist nicht verwendbar</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::PaletteBox</name>
    <message>
        <source>Find a canary, a flag or a command</source>
        <translation>Canary, Flag oder Befehl suchen</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::PlanView</name>
    <message>
        <source>This cannot be sent.</source>
        <translation>Das kann nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Reading the newest flags and proving the change here…</source>
        <translation>Die neuesten Flags werden gelesen, die Änderung wird hier nachgewiesen…</translation>
    </message>
    <message>
        <source>Boolean flag</source>
        <translation>Boolean-Flag</translation>
    </message>
    <message>
        <source>Variant flag</source>
        <translation>Varianten-Flag</translation>
    </message>
    <message>
        <source>Who gets true</source>
        <translation>Wer true bekommt</translation>
    </message>
    <message>
        <source>Who gets a variant</source>
        <translation>Wer eine Variante bekommt</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::PressPane</name>
    <message>
        <source>What is written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>Why, in a few words; may stay empty</source>
        <translation>Warum, in wenigen Worten; darf leer bleiben</translation>
    </message>
    <message>
        <source>Reason, goes into the commit</source>
        <translation>Grund, kommt in den Commit</translation>
    </message>
    <message>
        <source>Git is not connected. Nothing could be pushed.</source>
        <translation>Git ist nicht verbunden. Nichts könnte gepusht werden.</translation>
    </message>
    <message>
        <source>Not yet: the newest flags are being read.</source>
        <translation>Noch nicht: Die neuesten Flags werden gelesen.</translation>
    </message>
    <message>
        <source>Nothing can be sent: %1</source>
        <translation>Nichts kann gesendet werden: %1</translation>
    </message>
    <message>
        <source> in %1</source>
        <translation> in %1</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>Abschalten: %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Git holds this already. A hold only asks every replica.</source>
        <translation>Git enthält das schon. Halten fragt nur jede Replik.</translation>
    </message>
    <message>
        <source>Hold 1.5 s. Nothing is sent before the ring is full.</source>
        <translation>1,5 s halten. Nichts wird gesendet, bevor der Ring voll ist.</translation>
    </message>
    <message>
        <source>Sent. The clock runs.</source>
        <translation>Gesendet. Die Uhr läuft.</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>At worst, servers</source>
        <translation>Schlimmstenfalls, Server</translation>
    </message>
    <message>
        <source>At worst, 1 server</source>
        <translation>Schlimmstenfalls, 1 Server</translation>
    </message>
    <message>
        <source>At worst, %1 servers</source>
        <translation>Höchstens, %1 Server</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>push + %1 s poll</source>
        <translation>Push + %1 s Abfrage</translation>
    </message>
    <message>
        <source>Client SDKs that poll</source>
        <translation>Abfragende Client-SDKs</translation>
    </message>
    <message>
        <source>+ %1 s</source>
        <translation>+ %1 s</translation>
    </message>
    <message>
        <source>if any do</source>
        <translation>falls es welche gibt</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::ProblemsPanel</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Line %1.</source>
        <translation>Zeile %1.</translation>
    </message>
    <message>
        <source>Lines %1 and %2 more.</source>
        <translation>Zeilen %1 und %2 weitere.</translation>
    </message>
    <message>
        <source>Lines %1.</source>
        <translation>Zeilen %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This file would not take effect</source>
        <translation>Diese Datei würde nicht wirksam</translation>
    </message>
    <message>
        <source>checked against the rules of Flipt %1</source>
        <translation>geprüft nach den Regeln von Flipt %1</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Beheben</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n</source>
        <translation>
            <numerusform>%n Problem beheben</numerusform>
            <numerusform>Alle %n beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix all problems</source>
        <translation>Alle Probleme beheben</translation>
    </message>
    <message>
        <source>Flipt refuses the repository</source>
        <translation>Flipt weist das Repository ab</translation>
    </message>
    <message>
        <source>Its .flipt.yml is broken: %1</source>
        <translation>Seine .flipt.yml ist fehlerhaft: %1</translation>
    </message>
    <message>
        <source>Write a new .flipt.yml</source>
        <translation>Neue .flipt.yml schreiben</translation>
    </message>
    <message>
        <source>Flipt does not open %1</source>
        <translation>Flipt öffnet %1 nicht</translation>
    </message>
    <message>
        <source>Without other orders it reads only features.yaml and *.features.yaml. A .flipt.yml that names this file goes with the commit.</source>
        <translation>Ohne andere Anweisung liest es nur features.yaml und *.features.yaml. Eine .flipt.yml, die diese Datei nennt, kommt mit in den Commit.</translation>
    </message>
    <message>
        <source>Add .flipt.yml</source>
        <translation>.flipt.yml hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n values</source>
        <translation>
            <numerusform>%n Wert korrigieren</numerusform>
            <numerusform>%n Werte korrigieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Hingehen</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Environ­ments</source>
        <translation>Umge­bungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::RailButton</name>
    <message>
        <source>%1, %2 need attention</source>
        <translation>%1, %2 brauchen Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::ReachView</name>
    <message>
        <source>Who gets it</source>
        <translation>Wer es bekommt</translation>
    </message>
    <message>
        <source>Now %1. After %2.</source>
        <translation>Jetzt %1. Danach %2.</translation>
    </message>
    <message>
        <source>0 of %1, proved here before the push</source>
        <translation>0 von %1, hier vor dem Push nachgewiesen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::Readout</name>
    <message>
        <source>Values at the crosshair</source>
        <translation>Werte am Fadenkreuz</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::ReplicaList</name>
    <message>
        <source>Flipt replicas</source>
        <translation>Flipt-Repliken</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No Flipt replica is known.</source>
        <translation>Keine Flipt-Replik ist bekannt.</translation>
    </message>
    <message>
        <source>No Flipt replica is known, so nobody can say what is served.</source>
        <translation>Keine Flipt-Replik ist bekannt, also kann niemand sagen, was ausgeliefert wird.</translation>
    </message>
    <message>
        <source>built %1</source>
        <translation>gebaut %1</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::RolloutCard</name>
    <message>
        <source>Rollout %1 of %2</source>
        <translation>Rollout %1 von %2</translation>
    </message>
    <message>
        <source>A share of everybody gets %1</source>
        <translation>Ein Anteil von allen bekommt %1</translation>
    </message>
    <message>
        <source>Threshold of rollout %1</source>
        <translation>Schwelle von Rollout %1</translation>
    </message>
    <message>
        <source>If in</source>
        <translation>Wenn in</translation>
    </message>
    <message>
        <source>Preview of segment %1</source>
        <translation>Vorschau von Segment %1</translation>
    </message>
    <message>
        <source>give %1</source>
        <translation>gib %1</translation>
    </message>
    <message>
        <source>Neither a share nor a segment: Flipt ignores it</source>
        <translation>Weder Anteil noch Segment: Flipt übergeht ihn</translation>
    </message>
    <message>
        <source>next rollout</source>
        <translation>nächster Rollout</translation>
    </message>
    <message>
        <source>the switch decides</source>
        <translation>der Schalter entscheidet</translation>
    </message>
    <message>
        <source>The file says %1; Flipt takes everything above 100 % as everybody, below 0 % as nobody.</source>
        <translation>Die Datei sagt %1; Flipt nimmt alles über 100 % als alle, unter 0 % als niemand.</translation>
    </message>
    <message>
        <source>Flipt counts in whole percents: this acts as %1.</source>
        <translation>Flipt rechnet in ganzen Prozent: Das wirkt wie %1.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::RolloutDelegate</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>no VirtualService</source>
        <translation>kein VirtualService</translation>
    </message>
    <message>
        <source>%1 in %2, cluster %3</source>
        <translation>%1 in %2, Cluster %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Next tick in %1: %2</source>
        <translation>Nächster Takt in %1: %2</translation>
    </message>
    <message>
        <source>Promotion: %1</source>
        <translation>Übernahme: %1</translation>
    </message>
    <message>
        <source>Last word of the cluster: %1</source>
        <translation>Letzte Nachricht des Clusters: %1</translation>
    </message>
    <message>
        <source>The annotation flagger.app/suspend does nothing: no Flagger reads it. Use spec.suspend.</source>
        <translation>Die Annotation flagger.app/suspend bewirkt nichts: Kein Flagger liest sie. Stattdessen spec.suspend verwenden.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::RolloutFilter</name>
    <message>
        <source>Favourite. %1</source>
        <translation>Favorit. %1</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::RolloutTable</name>
    <message>
        <source>Rollouts, worst first</source>
        <translation>Rollouts, schlimmste zuerst</translation>
    </message>
    <message>
        <source>After the gate</source>
        <translation>Nach dem Gate</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::RolloutsPage</name>
    <message>
        <source>%1 · Canary and VirtualService as of %2</source>
        <translation>%1 · Canary und VirtualService, Stand %2</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::RuleCard</name>
    <message>
        <source>Rule %1 of %2</source>
        <translation>Regel %1 von %2</translation>
    </message>
    <message>
        <source>If in</source>
        <translation>Wenn in</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>Preview of segment %1</source>
        <translation>Vorschau von Segment %1</translation>
    </message>
    <message>
        <source>Move rule %1 up</source>
        <translation>Regel %1 nach oben</translation>
    </message>
    <message>
        <source>Move rule %1 down</source>
        <translation>Regel %1 nach unten</translation>
    </message>
    <message>
        <source>Shares of rule %1</source>
        <translation>Anteile von Regel %1</translation>
    </message>
    <message>
        <source>give nothing: asking fails</source>
        <translation>gib nichts: Die Abfrage schlägt fehl</translation>
    </message>
    <message>
        <source>give %1</source>
        <translation>gib %1</translation>
    </message>
    <message>
        <source>give %1 to %2, the rest no match</source>
        <translation>gib %1 an %2, der Rest ohne Treffer</translation>
    </message>
    <message>
        <source>split</source>
        <translation>aufgeteilt</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::RunningView</name>
    <message>
        <source>Stop following</source>
        <translation>Nicht weiter verfolgen</translation>
    </message>
    <message>
        <source>Choose another flag</source>
        <translation>Anderes Flag wählen</translation>
    </message>
    <message>
        <source>Save evidence…</source>
        <translation>Nachweis sichern…</translation>
    </message>
    <message>
        <source>Since the press</source>
        <translation>Seit dem Drücken</translation>
    </message>
    <message>
        <source>What was sent stays sent; nobody watches what becomes of it</source>
        <translation>Was gesendet wurde, bleibt gesendet; niemand beobachtet, was daraus wird</translation>
    </message>
    <message>
        <source>clock, commit, answers</source>
        <translation>Uhr, Commit, Antworten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep in the header</source>
        <translation>In der Kopfzeile behalten</translation>
    </message>
    <message>
        <source>%1: %2 UTC</source>
        <translation>%1: %2 UTC</translation>
    </message>
    <message>
        <source>Flipt replicas, each asked about %1 ids</source>
        <translation>Flipt-Repliken, jede nach %1 IDs gefragt</translation>
    </message>
    <message>
        <source>Flipt replicas</source>
        <translation>Flipt-Repliken</translation>
    </message>
    <message>
        <source>Metrics: not asked</source>
        <translation>Metriken: nicht abgefragt</translation>
    </message>
    <message>
        <source>Metrics: asked once every replica serves it</source>
        <translation>Metriken: abgefragt, sobald jede Replik es ausliefert</translation>
    </message>
    <message>
        <source>Every replica expected at %1 s, at worst %2 s.</source>
        <translation>Jede Replik erwartet bei %1 s, schlimmstenfalls %2 s.</translation>
    </message>
    <message>
        <source>When it is served is known once it is on the branch.</source>
        <translation>Wann es ausgeliefert wird, steht fest, sobald es auf dem Branch ist.</translation>
    </message>
    <message>
        <source>True now.</source>
        <translation>Stand jetzt.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1: fehlgeschlagen.</translation>
    </message>
    <message>
        <source>A replica that has not changed by %1 ends this as not effective: Flipt may have rejected the commit.</source>
        <translation>Eine Replik, die sich bis %1 nicht geändert hat, beendet dies als nicht wirksam: Flipt hat den Commit womöglich abgewiesen.</translation>
    </message>
    <message>
        <source>This window may be hidden: the clock goes on in the header.</source>
        <translation>Dieses Fenster darf ausgeblendet werden: Die Uhr läuft in der Kopfzeile weiter.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>%1 leeren</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::SegmentPanel</name>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Choose the sample</source>
        <translation>Stichprobe wählen</translation>
    </message>
    <message>
        <source>Sample from a CSV file…</source>
        <translation>Stichprobe aus einer CSV-Datei…</translation>
    </message>
    <message>
        <source>Sample that comes with the console</source>
        <translation>Mitgelieferte Stichprobe der Konsole</translation>
    </message>
    <message>
        <source>Whom the segment takes</source>
        <translation>Wen das Segment erfasst</translation>
    </message>
    <message>
        <source>Segment %1</source>
        <translation>Segment %1</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Keine Vorschau</translation>
    </message>
    <message>
        <source>A segment of a file that Flipt rejects takes nobody.</source>
        <translation>Ein Segment einer Datei, die Flipt abweist, erfasst niemanden.</translation>
    </message>
    <message>
        <source>No segment chosen</source>
        <translation>Kein Segment gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list or in a rule.</source>
        <translation>Eines in der Liste oder in einer Regel wählen.</translation>
    </message>
    <message>
        <source>Reading the sample</source>
        <translation>Stichprobe wird gelesen</translation>
    </message>
    <message>
        <source>No sample</source>
        <translation>Keine Stichprobe</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>CSV-Datei wählen</translation>
    </message>
    <message>
        <source>no constraints</source>
        <translation>keine Bedingungen</translation>
    </message>
    <message>
        <source>all must match</source>
        <translation>alle müssen zutreffen</translation>
    </message>
    <message>
        <source>one is enough</source>
        <translation>eine genügt</translation>
    </message>
    <message>
        <source>Sampled ids</source>
        <translation>IDs der Stichprobe</translation>
    </message>
    <message numerus="yes">
        <source>%n have no %1</source>
        <translation>
            <numerusform>%n hat kein %1</numerusform>
            <numerusform>%n haben kein %1</numerusform>
        </translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>oder %1</translation>
    </message>
    <message>
        <source>everybody matches</source>
        <translation>alle passen</translation>
    </message>
    <message>
        <source>%1 match. Computed on this desk from %2; no id leaves it.</source>
        <translation>%1 passen. Auf diesem Rechner aus %2 berechnet; keine ID verlässt ihn.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::Shell</name>
    <message>
        <source>Rollouts</source>
        <translation>Rollouts</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Flipt</source>
        <translation>Flipt</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::SourceChip</name>
    <message>
        <source>Reading</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Verbindet neu</translation>
    </message>
    <message>
        <source>Stale since %1</source>
        <translation>Veraltet seit %1</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last answer %1 UTC</source>
        <translation>Letzte Antwort %1 UTC</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht verwendbar</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::SourceSection</name>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Flipt</source>
        <translation>Flipt</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::SplitBar</name>
    <message>
        <source>Traffic split</source>
        <translation>Aufteilung des Verkehrs</translation>
    </message>
    <message>
        <source>Primary %1 %, canary %2 %.</source>
        <translation>Primary %1 %, Canary %2 %.</translation>
    </message>
    <message>
        <source>The canary&apos;s share ends at %1 %.</source>
        <translation>Der Anteil des Canary endet bei %1 %.</translation>
    </message>
    <message>
        <source>Last known, not live.</source>
        <translation>Letzter bekannter Stand, nicht live.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::SplitSlider</name>
    <message>
        <source>Split between variants</source>
        <translation>Aufteilung zwischen Varianten</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Anteil von %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>Sum 100 %. Moving one share takes from its right neighbour.</source>
        <translation>Summe 100 %. Wer einen Anteil verschiebt, nimmt vom rechten Nachbarn.</translation>
    </message>
    <message>
        <source>The file&apos;s sum is %1 %. The next change here makes it 100 %.</source>
        <translation>Die Summe in der Datei ist %1 %. Die nächste Änderung hier macht daraus 100 %.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::SplitTrack</name>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Edge between %1 and %2</source>
        <translation>Grenze zwischen %1 und %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>HEAD %1</source>
        <translation>HEAD %1</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::StatePage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>F6 Next pane</source>
        <translation>F6 Nächster Bereich</translation>
    </message>
    <message>
        <source>/ Filter</source>
        <translation>/ Filtern</translation>
    </message>
    <message>
        <source>F1 Help</source>
        <translation>F1 Hilfe</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::TestResultView</name>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Prüfung läuft…</translation>
    </message>
    <message>
        <source>Changed since the test: %1</source>
        <translation>Seit der Prüfung geändert: %1</translation>
    </message>
    <message>
        <source>tested at %1</source>
        <translation>geprüft um %1</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::TimeStrip</name>
    <message>
        <source>Time axis</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>%1 to %2, local time</source>
        <translation>%1 bis %2, Ortszeit</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::Timeline</name>
    <message>
        <source>Timeline and incident range</source>
        <translation>Zeitachse und Zeitraum des Vorfalls</translation>
    </message>
    <message>
        <source>Incident from %1 to %2</source>
        <translation>Vorfall von %1 bis %2</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation>%1  %2: %3</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::TrialPanel</name>
    <message>
        <source>Try one entity</source>
        <translation>Eine Entität probieren</translation>
    </message>
    <message>
        <source>Entity id</source>
        <translation>Entitäts-ID</translation>
    </message>
    <message>
        <source>Why it gets what it gets</source>
        <translation>Warum sie bekommt, was sie bekommt</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Context %1</source>
        <translation>Kontext %1</translation>
    </message>
    <message>
        <source>No trial</source>
        <translation>Keine Probe</translation>
    </message>
    <message>
        <source>Try it after the fixes: Flipt would not load this text.</source>
        <translation>Nach den Korrekturen probieren: Flipt würde diesen Text nicht laden.</translation>
    </message>
    <message>
        <source>No flag file is open.</source>
        <translation>Keine Flag-Datei ist geöffnet.</translation>
    </message>
    <message>
        <source>%1: bucket %2 of 100</source>
        <translation>%1: Bucket %2 von 100</translation>
    </message>
    <message>
        <source>HEAD %1 › Edit %2</source>
        <translation>HEAD %1 › Bearbeitung %2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>the call fails</source>
        <translation>der Aufruf schlägt fehl</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>Grund %1</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::TypedPress</name>
    <message>
        <source>Cannot hold a key?</source>
        <translation>Taste halten geht nicht?</translation>
    </message>
    <message>
        <source>Type the flag&apos;s name instead</source>
        <translation>Namen des Flags eintippen</translation>
    </message>
    <message>
        <source>One commit; its undo is another one</source>
        <translation>Ein Commit; zurück geht ein zweiter</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>%1 eintippen</translation>
    </message>
    <message>
        <source>Type %1 to open the button</source>
        <translation>%1 eintippen, um die Schaltfläche freizugeben</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::UndoBox</name>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig machen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The inverse commit gives the flag back to its own rules. Takes the same clock and a hold of its own. Opens when this one has ended.</source>
        <translation>Der umgekehrte Commit gibt das Flag an seine eigenen Regeln zurück. Braucht dieselbe Uhr und ein eigenes Halten. Öffnet sich, wenn dieser Lauf zu Ende ist.</translation>
    </message>
    <message>
        <source>Undo the kill</source>
        <translation>Abschaltung rückgängig machen</translation>
    </message>
    <message>
        <source>Shows the inverse commit; it has to be held too</source>
        <translation>Zeigt den umgekehrten Commit; auch er muss gehalten werden</translation>
    </message>
    <message>
        <source>The clock still runs</source>
        <translation>Die Uhr läuft noch</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::UndoNote</name>
    <message>
        <source>Back to the kill</source>
        <translation>Zurück zur Abschaltung</translation>
    </message>
    <message>
        <source>A new commit takes the kill back. The kill itself stays in the history.</source>
        <translation>Ein neuer Commit nimmt die Abschaltung zurück. Die Abschaltung selbst bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Until every replica has polled, some still answer off. The same clock says when the flag is served by its own rules again.</source>
        <translation>Bis jede Replik abgefragt hat, antworten manche noch mit aus. Dieselbe Uhr sagt, wann das Flag wieder nach seinen eigenen Regeln ausgeliefert wird.</translation>
    </message>
    <message>
        <source>Nothing is sent before the ring is full once more.</source>
        <translation>Nichts wird gesendet, bevor der Ring noch einmal voll ist.</translation>
    </message>
    <message>
        <source>Undo the kill of %1</source>
        <translation>Abschaltung von %1 rückgängig machen</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::WeightLane</name>
    <message>
        <source>Canary weight</source>
        <translation>Canary-Gewicht</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1 now, ends at %2</source>
        <translation>%1 jetzt, endet bei %2</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 jetzt</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>if healthy</source>
        <translation>falls gesund</translation>
    </message>
    <message>
        <source>No weights are known yet.</source>
        <translation>Noch sind keine Gewichte bekannt.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Rollout</source>
        <translation>&amp;Rollout</translation>
    </message>
    <message>
        <source>F&amp;lag</source>
        <translation>F&amp;lag</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>Diese Seite &amp;filtern</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>Bef&amp;ehl suchen…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der De&amp;sktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Reduced motion</source>
        <translation>&amp;Weniger Bewegung</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>V&amp;origer Bereich</translation>
    </message>
    <message>
        <source>&amp;Kill switch…</source>
        <translation>Not&amp;schalter…</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::WrittenBox</name>
    <message>
        <source>Nothing is written: %1 already says so</source>
        <translation>Nichts wird geschrieben: %1 sagt das schon</translation>
    </message>
    <message>
        <source>A hold commits nothing. It asks every replica whether it serves what git says.</source>
        <translation>Halten committet nichts. Es fragt jede Replik, ob sie ausliefert, was in Git steht.</translation>
    </message>
    <message>
        <source>What is written: one commit, %1</source>
        <translation>Was geschrieben wird: ein Commit, %1</translation>
    </message>
    <message>
        <source>Lines not shown: %1</source>
        <translation>Nicht gezeigte Zeilen: %1</translation>
    </message>
</context>
<context>
    <name>Git</name>
    <message>
        <source>The git helper gave an answer that is none.</source>
        <translation>Der Git-Helfer gab eine Antwort, die keine ist.</translation>
    </message>
    <message>
        <source>The disk of this machine is full. Nothing was sent.</source>
        <translation>Die Festplatte dieses Rechners ist voll. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The console&apos;s own copy of the flags repository cannot be used.</source>
        <translation>Die eigene Kopie des Flag-Repositorys dieser Konsole ist nicht verwendbar.</translation>
    </message>
</context>
<context>
    <name>Glob</name>
    <message>
        <source>The pattern %1 cannot be read.</source>
        <translation>Das Muster %1 ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>HttpClientWords</name>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>The name %1 is unknown.</source>
        <translation>Der Name %1 ist unbekannt.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The secure connection to %1 failed: the certificate was not accepted.</source>
        <translation>Die sichere Verbindung zu %1 ist fehlgeschlagen: Das Zertifikat wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The proxy for %1 cannot be reached.</source>
        <translation>Der Proxy für %1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The exchange with %1 broke.</source>
        <translation>Der Austausch mit %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 MiB.</source>
        <translation>Die Antwort von %1 ist größer als %2 MiB.</translation>
    </message>
</context>
<context>
    <name>HttpFliptReplicaWords</name>
    <message>
        <source>It refuses the question.</source>
        <translation>Sie verweigert die Antwort.</translation>
    </message>
    <message>
        <source>It wants to know who asks (401).</source>
        <translation>Sie will wissen, wer fragt (401).</translation>
    </message>
    <message>
        <source>It may not be asked (403).</source>
        <translation>Sie darf nicht gefragt werden (403).</translation>
    </message>
    <message>
        <source>The flag is unknown there (404).</source>
        <translation>Das Flag ist dort unbekannt (404).</translation>
    </message>
    <message>
        <source>It answers with status %1.</source>
        <translation>Sie antwortet mit Status %1.</translation>
    </message>
    <message>
        <source>Its answer is not Flipt&apos;s.</source>
        <translation>Die Antwort stammt nicht von Flipt.</translation>
    </message>
</context>
<context>
    <name>IndexFile</name>
    <message>
        <source>In .flipt.yml %1 must be a list of patterns.</source>
        <translation>In .flipt.yml muss %1 eine Liste von Mustern sein.</translation>
    </message>
    <message>
        <source>The file .flipt.yml cannot be read.</source>
        <translation>Die Datei .flipt.yml ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file .flipt.yml is empty; Flipt then stops with the error EOF.</source>
        <translation>Die Datei .flipt.yml ist leer; Flipt bricht dann mit dem Fehler EOF ab.</translation>
    </message>
    <message>
        <source>The top level of .flipt.yml must be a mapping of keys and values.</source>
        <translation>Die oberste Ebene von .flipt.yml muss eine Zuordnung von Schlüsseln und Werten sein.</translation>
    </message>
    <message>
        <source>In .flipt.yml the key %1 stands twice.</source>
        <translation>In .flipt.yml steht der Schlüssel %1 zweimal.</translation>
    </message>
    <message>
        <source>In .flipt.yml the version must be a text.</source>
        <translation>In .flipt.yml muss die Version ein Text sein.</translation>
    </message>
</context>
<context>
    <name>KillWords</name>
    <message>
        <source>no replicas known</source>
        <translation>keine Repliken bekannt</translation>
    </message>
    <message>
        <source>%1 of %2 replicas</source>
        <translation>%1 von %2 Repliken</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Effective on %1 after %2</source>
        <translation>Wirksam auf %1 nach %2</translation>
    </message>
    <message>
        <source>Not ready: git is not connected</source>
        <translation>Nicht bereit: Git ist nicht verbunden</translation>
    </message>
    <message>
        <source>Not ready: %1</source>
        <translation>Nicht bereit: %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Ready · %1</source>
        <translation>Bereit · %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Killing %1</source>
        <translation>%1 wird abgeschaltet</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>%1 wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Killed %1</source>
        <translation>%1 abgeschaltet</translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>%1 wiederhergestellt</translation>
    </message>
    <message>
        <source>Kill of %1 not proved</source>
        <translation>Abschaltung von %1 nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Restore of %1 not proved</source>
        <translation>Wiederherstellung von %1 nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Notschalter</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>The change, proved here first</source>
        <translation>Die Änderung, zuerst hier nachgewiesen</translation>
    </message>
    <message>
        <source>The server&apos;s own word for the branch</source>
        <translation>Was der Server selbst zum Branch sagt</translation>
    </message>
    <message>
        <source>The commit fetched back</source>
        <translation>Der Commit, zurückgeholt</translation>
    </message>
    <message>
        <source>Every Flipt replica asked by itself</source>
        <translation>Jede Flipt-Replik, einzeln gefragt</translation>
    </message>
    <message>
        <source>Every replica, and metrics where they are watched</source>
        <translation>Jede Replik, und Metriken, wo sie beobachtet werden</translation>
    </message>
    <message>
        <source>by +%1</source>
        <translation>bis +%1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 of %2 made-up ids</source>
        <translation>%1 von %2 erdachten IDs</translation>
    </message>
    <message>
        <source>%1 of %2 sampled ids, %3 %</source>
        <translation>%1 von %2 IDs der Stichprobe, %3 %</translation>
    </message>
</context>
<context>
    <name>KubeConfig</name>
    <message>
        <source>The kubeconfig %1 cannot be read.</source>
        <translation>Die kubeconfig %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The kubeconfig %1 is larger than 4 MiB.</source>
        <translation>Die kubeconfig %1 ist größer als 4 MiB.</translation>
    </message>
    <message>
        <source>There is no kubeconfig: neither a file of KUBECONFIG nor ~/.kube/config exists. Name one with --kubeconfig.</source>
        <translation>Es gibt keine kubeconfig: Weder eine Datei aus KUBECONFIG noch ~/.kube/config ist vorhanden. Mit --kubeconfig eine angeben.</translation>
    </message>
    <message>
        <source>The kubeconfig %1 cannot be used.</source>
        <translation>Die kubeconfig %1 ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>It is no mapping.</source>
        <translation>Sie ist keine Zuordnung.</translation>
    </message>
    <message>
        <source>The name %1 stands twice.</source>
        <translation>Der Name %1 steht zweimal.</translation>
    </message>
    <message>
        <source>It is no valid YAML near line %1.</source>
        <translation>Nahe Zeile %1 ist sie kein gültiges YAML.</translation>
    </message>
    <message>
        <source>The kubeconfig names no current context. Choose one with --context.</source>
        <translation>Die kubeconfig nennt keinen aktuellen Kontext. Mit --context einen wählen.</translation>
    </message>
    <message>
        <source>The kubeconfig has no context %1.</source>
        <translation>Die kubeconfig hat keinen Kontext %1.</translation>
    </message>
    <message>
        <source>It has none at all.</source>
        <translation>Sie hat gar keinen.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Sie hat: %1.</translation>
    </message>
    <message>
        <source>Context %1 names the cluster %2, which the kubeconfig does not have.</source>
        <translation>Kontext %1 nennt den Cluster %2, den die kubeconfig nicht hat.</translation>
    </message>
    <message>
        <source>Context %1 names the user %2, which the kubeconfig does not have.</source>
        <translation>Kontext %1 nennt den Benutzer %2, den die kubeconfig nicht hat.</translation>
    </message>
    <message>
        <source>The file %1, which the kubeconfig names, cannot be read.</source>
        <translation>Die Datei %1, die die kubeconfig nennt, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file %1, which the kubeconfig names, is larger than 1 MiB.</source>
        <translation>Die Datei %1, die die kubeconfig nennt, ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>The kubeconfig sets both %1 and %1-data. Keep one.</source>
        <translation>Die kubeconfig setzt sowohl %1 als auch %1-data. Nur eines behalten.</translation>
    </message>
    <message>
        <source>%1-data of the kubeconfig is not base64.</source>
        <translation>%1-data der kubeconfig ist kein base64.</translation>
    </message>
    <message>
        <source>proxy-url of the kubeconfig asks for a proxy over TLS, which this console cannot use. Use http or socks5.</source>
        <translation>proxy-url der kubeconfig verlangt einen Proxy über TLS, den diese Konsole nicht nutzen kann. http oder socks5 verwenden.</translation>
    </message>
    <message>
        <source>proxy-url of the kubeconfig is no http or socks5 address.</source>
        <translation>proxy-url der kubeconfig ist keine http- oder socks5-Adresse.</translation>
    </message>
    <message>
        <source>The server address of the kubeconfig, %1, is no http or https address.</source>
        <translation>Die Serveradresse der kubeconfig, %1, ist keine http- oder https-Adresse.</translation>
    </message>
    <message>
        <source>This user signs in with the plugin %1, which this version does not start. Use a token or a client certificate.</source>
        <translation>Dieser Benutzer meldet sich mit dem Plugin %1 an, das diese Version nicht startet. Ein Token oder ein Client-Zertifikat verwenden.</translation>
    </message>
    <message>
        <source>This user signs in with the auth provider %1. Kubernetes removed these; renew the kubeconfig with your provider&apos;s tool.</source>
        <translation>Dieser Benutzer meldet sich mit dem Auth-Provider %1 an. Kubernetes hat diese entfernt; die kubeconfig mit dem Werkzeug des Anbieters erneuern.</translation>
    </message>
    <message>
        <source>This user has a token and a password. Keep one.</source>
        <translation>Dieser Benutzer hat ein Token und ein Passwort. Nur eines behalten.</translation>
    </message>
    <message>
        <source>This user sets as-uid, as-groups or as-user-extra without as.</source>
        <translation>Dieser Benutzer setzt as-uid, as-groups oder as-user-extra ohne as.</translation>
    </message>
    <message>
        <source>This user impersonates several groups or several values of one extra field, which this console cannot send.</source>
        <translation>Dieser Benutzer nimmt mehrere Gruppen oder mehrere Werte eines Extra-Felds an, was diese Konsole nicht senden kann.</translation>
    </message>
    <message>
        <source>The kubeconfig sets a certificate authority and insecure-skip-tls-verify. Keep one.</source>
        <translation>Die kubeconfig setzt eine Zertifizierungsstelle und insecure-skip-tls-verify. Nur eines behalten.</translation>
    </message>
    <message>
        <source>The certificate authority of the kubeconfig holds no certificate.</source>
        <translation>Die Zertifizierungsstelle der kubeconfig enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>The kubeconfig has a client certificate without its key, or a key without its certificate.</source>
        <translation>Die kubeconfig hat ein Client-Zertifikat ohne seinen Schlüssel oder einen Schlüssel ohne sein Zertifikat.</translation>
    </message>
    <message>
        <source>The client certificate or its key cannot be read. Encrypted keys are not supported.</source>
        <translation>Das Client-Zertifikat oder sein Schlüssel ist nicht lesbar. Verschlüsselte Schlüssel werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>The token file %1 is empty.</source>
        <translation>Die Token-Datei %1 ist leer.</translation>
    </message>
    <message>
        <source>The token of the kubeconfig holds a line break.</source>
        <translation>Das Token der kubeconfig enthält einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>The namespace %1 of context %2 is no valid name.</source>
        <translation>Der Namespace %1 von Kontext %2 ist kein gültiger Name.</translation>
    </message>
</context>
<context>
    <name>Kubernetes</name>
    <message>
        <source>The cluster does not know these credentials. Sign in again or renew the kubeconfig.</source>
        <translation>Der Cluster kennt diese Anmeldedaten nicht. Neu anmelden oder die kubeconfig erneuern.</translation>
    </message>
    <message>
        <source>The cluster does not allow this.</source>
        <translation>Der Cluster erlaubt das nicht.</translation>
    </message>
    <message>
        <source>The cluster has no such object.</source>
        <translation>Der Cluster hat kein solches Objekt.</translation>
    </message>
    <message>
        <source>The object was changed by somebody else meanwhile.</source>
        <translation>Das Objekt wurde inzwischen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>The cluster no longer keeps that point in time.</source>
        <translation>Der Cluster bewahrt diesen Zeitpunkt nicht mehr auf.</translation>
    </message>
    <message>
        <source>The cluster rejects this change.</source>
        <translation>Der Cluster lehnt diese Änderung ab.</translation>
    </message>
    <message>
        <source>The cluster is busy and asks to wait.</source>
        <translation>Der Cluster ist ausgelastet und bittet zu warten.</translation>
    </message>
    <message>
        <source>The API server has a fault of its own (%1).</source>
        <translation>Der API-Server hat selbst einen Fehler (%1).</translation>
    </message>
    <message>
        <source>The address leads elsewhere (redirect): this is not an API server.</source>
        <translation>Die Adresse führt anderswohin (Umleitung): Das ist kein API-Server.</translation>
    </message>
    <message>
        <source>The API server refused the request (%1).</source>
        <translation>Der API-Server hat die Anfrage abgelehnt (%1).</translation>
    </message>
    <message>
        <source>The cluster does not have this kind of object installed.</source>
        <translation>Der Cluster hat diese Art von Objekt nicht installiert.</translation>
    </message>
    <message>
        <source>The answer is not JSON: this is not an API server, perhaps a sign-in page before it.</source>
        <translation>Die Antwort ist kein JSON: Das ist kein API-Server, vielleicht eine Anmeldeseite davor.</translation>
    </message>
    <message>
        <source>The API server&apos;s answer cannot be read.</source>
        <translation>Die Antwort des API-Servers ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>The answer is JSON, but not of a Prometheus range query.</source>
        <translation>Die Antwort ist JSON, aber nicht von einer Prometheus-Bereichsabfrage.</translation>
    </message>
    <message>
        <source>The answer of the metrics server broke off or is not JSON.</source>
        <translation>Die Antwort des Metrik-Servers brach ab oder ist kein JSON.</translation>
    </message>
    <message>
        <source>The metrics server refuses this query.</source>
        <translation>Der Metrik-Server lehnt diese Abfrage ab.</translation>
    </message>
    <message>
        <source>The answer holds a %1 where a series of values was asked for.</source>
        <translation>Die Antwort enthält %1, wo eine Reihe von Werten verlangt war.</translation>
    </message>
    <message numerus="yes">
        <source>The query matches more than %n series. Add an aggregation such as sum by (...).</source>
        <translation>
            <numerusform>Die Abfrage trifft mehr als %n Reihe. Eine Aggregation wie sum by (...) hinzufügen.</numerusform>
            <numerusform>Die Abfrage trifft mehr als %n Reihen. Eine Aggregation wie sum by (...) hinzufügen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricQuery</name>
    <message>
        <source>&quot;%1&quot; is no interval such as 1m.</source>
        <translation>&quot;%1&quot; ist kein Intervall wie 1m.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no Kubernetes name.</source>
        <translation>&quot;%1&quot; ist kein Kubernetes-Name.</translation>
    </message>
    <message>
        <source>Flagger has no built-in metric %1 and this one has no query: it judges nothing.</source>
        <translation>Flagger hat keine eingebaute Metrik %1, und diese hat keine Abfrage: Sie beurteilt nichts.</translation>
    </message>
    <message>
        <source>The console does not render the template construct {{ %1 }}. Flagger may.</source>
        <translation>Die Konsole setzt das Template-Konstrukt {{ %1 }} nicht um. Flagger womöglich schon.</translation>
    </message>
    <message>
        <source>The template asks for {{ %1 }}, which nothing defines.</source>
        <translation>Das Template verlangt {{ %1 }}, das nirgends definiert ist.</translation>
    </message>
    <message>
        <source>The template asks for {{ interval }}, and the metric sets none that is valid. Flagger&apos;s query fails.</source>
        <translation>Das Template verlangt {{ interval }}, und die Metrik setzt kein gültiges. Die Abfrage von Flagger schlägt fehl.</translation>
    </message>
    <message>
        <source>The template has {{ without }}.</source>
        <translation>Das Template hat {{ ohne }}.</translation>
    </message>
    <message>
        <source>%1 has a query of its own that names its workload, so there is none for the primary.</source>
        <translation>%1 hat eine eigene Abfrage, die ihren Workload nennt; für den Primary gibt es daher keine.</translation>
    </message>
    <message>
        <source>The template of %1 does not use {{ target }}, so there is no query for the primary.</source>
        <translation>Das Template von %1 verwendet {{ target }} nicht; für den Primary gibt es daher keine Abfrage.</translation>
    </message>
    <message>
        <source>The query of %1 stands in a template that this version does not read. Flagger judges the metric all the same.</source>
        <translation>Die Abfrage von %1 steht in einer Vorlage, die diese Version nicht liest. Flagger beurteilt die Metrik trotzdem.</translation>
    </message>
</context>
<context>
    <name>ObjectReader</name>
    <message>
        <source>Flipt rejects the file: %1 stands twice in one object.</source>
        <translation>Flipt weist die Datei ab: %1 steht zweimal in einem Objekt.</translation>
    </message>
    <message>
        <source>Flipt rejects the file: %1 must be a mapping of keys and values.</source>
        <translation>Flipt weist die Datei ab: %1 muss eine Zuordnung von Schlüsseln und Werten sein.</translation>
    </message>
    <message>
        <source>Flipt rejects the file: a merge key takes a mapping or a list of mappings.</source>
        <translation>Flipt weist die Datei ab: Ein Merge-Schlüssel nimmt eine Zuordnung oder eine Liste von Zuordnungen.</translation>
    </message>
    <message>
        <source>this</source>
        <translation>dieser Art</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Flipt rejects the file: it knows no key %1 in %2.</source>
        <translation>Flipt weist die Datei ab: %2 hat keinen Schlüssel %1.</translation>
    </message>
    <message>
        <source>Flipt rejects the file: %1 is missing here.</source>
        <translation>Flipt weist die Datei ab: %1 fehlt hier.</translation>
    </message>
    <message>
        <source>Flipt rejects the file: it cannot read %1 (%2).</source>
        <translation>Flipt weist die Datei ab: %1 ist nicht lesbar (%2).</translation>
    </message>
    <message>
        <source>Flipt rejects the file: %1 has no value; it must be %2 or be left out.</source>
        <translation>Flipt weist die Datei ab: %1 hat keinen Wert; nötig ist %2, oder es entfällt.</translation>
    </message>
    <message>
        <source>Flipt rejects the file: %1 must be %2.</source>
        <translation>Flipt weist die Datei ab: %1 muss Folgendes sein: %2.</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>In Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>Write an empty text</source>
        <translation>Leeren Text schreiben</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>Flipt rejects the file: %1 may not be empty.</source>
        <translation>Flipt weist die Datei ab: %1 darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Flipt rejects the file: %1 must be one line, without a line break at its end.</source>
        <translation>Flipt weist die Datei ab: %1 muss eine einzige Zeile sein, ohne Zeilenumbruch am Ende.</translation>
    </message>
    <message>
        <source>Flipt rejects the file: %1 may hold only letters A to Z, digits, hyphen, underscore and comma.</source>
        <translation>Flipt weist die Datei ab: %1 darf nur Buchstaben von A bis Z, Ziffern, Bindestrich, Unterstrich und Komma enthalten.</translation>
    </message>
    <message>
        <source>true or false, without quotes</source>
        <translation>true oder false, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>a number, without quotes</source>
        <translation>eine Zahl, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>Flipt rejects the file: %1 is %2; the word is %3.</source>
        <translation>Flipt weist die Datei ab: %1 ist %2; das Wort lautet %3.</translation>
    </message>
    <message>
        <source>Flipt rejects the file: %1 is &quot;%2&quot;; it must be one of %3.</source>
        <translation>Flipt weist die Datei ab: %1 ist &quot;%2&quot;; es muss eines von %3 sein.</translation>
    </message>
    <message>
        <source>Write an empty list</source>
        <translation>Leere Liste schreiben</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>Flipt rejects the file: keys in here must be texts; put this one in quotes.</source>
        <translation>Flipt weist die Datei ab: Schlüssel müssen hier Texte sein; diesen in Anführungszeichen setzen.</translation>
    </message>
</context>
<context>
    <name>PanelLaneWords</name>
    <message>
        <source>Asking the metrics server.</source>
        <translation>Der Metrik-Server wird gefragt.</translation>
    </message>
    <message>
        <source>The query ran and matched no series. Flagger counts this as a failed check.</source>
        <translation>Die Abfrage lief und fand keine Reihe. Flagger zählt das als fehlgeschlagene Prüfung.</translation>
    </message>
    <message>
        <source>stale since %1</source>
        <translation>veraltet seit %1</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Erfolgsrate</translation>
    </message>
    <message>
        <source>p99 latency</source>
        <translation>p99-Latenz</translation>
    </message>
    <message>
        <source>No primary: %1</source>
        <translation>Kein Primary: %1</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>%1 is no address that can be used here; it starts with %2.</source>
        <translation>%1 ist hier keine verwendbare Adresse; sie beginnt mit %2.</translation>
    </message>
    <message>
        <source>The address of %1 carries a password. Leave it out; it is kept in the keychain.</source>
        <translation>Die Adresse von %1 enthält ein Passwort. Bitte weglassen; es wird im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>The environment %1 has an unknown kind; it is demo, staging or production.</source>
        <translation>Die Umgebung %1 hat eine unbekannte Art; möglich sind demo, staging oder production.</translation>
    </message>
    <message>
        <source>An environment needs a name.</source>
        <translation>Eine Umgebung braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>PrometheusAnswer</name>
    <message>
        <source>The metrics server wants a tenant and got none. Set the tenant (header X-Scope-OrgID) in the environment.</source>
        <translation>Der Metrik-Server verlangt einen Mandanten und bekam keinen. Den Mandanten (Header X-Scope-OrgID) in der Umgebung setzen.</translation>
    </message>
    <message>
        <source>The metrics server does not accept who is asking. Check tenant, token or password.</source>
        <translation>Der Metrik-Server nimmt den Anfragenden nicht an. Mandanten, Token oder Passwort prüfen.</translation>
    </message>
    <message>
        <source>The address redirects elsewhere. That is not followed, since it would hand tenant and token to another address.</source>
        <translation>Die Adresse leitet anderswohin um. Dem wird nicht gefolgt, da es Mandanten und Token an eine andere Adresse gäbe.</translation>
    </message>
    <message>
        <source>The metrics server refuses this identity.</source>
        <translation>Der Metrik-Server lehnt diese Identität ab.</translation>
    </message>
    <message>
        <source>A web page came instead of metrics: the address is a login page, a user interface or another service.</source>
        <translation>Statt Metriken kam eine Webseite: Die Adresse ist eine Anmeldeseite, eine Benutzeroberfläche oder ein anderer Dienst.</translation>
    </message>
    <message>
        <source>The metrics server refuses this query.</source>
        <translation>Der Metrik-Server lehnt diese Abfrage ab.</translation>
    </message>
    <message>
        <source>There is no Prometheus API at this address. Mimir and Cortex have it under /prometheus.</source>
        <translation>Unter dieser Adresse gibt es keine Prometheus-API. Mimir und Cortex haben sie unter /prometheus.</translation>
    </message>
    <message>
        <source>The metrics server could not run this query.</source>
        <translation>Der Metrik-Server konnte diese Abfrage nicht ausführen.</translation>
    </message>
    <message>
        <source>The metrics server limits how often it may be asked.</source>
        <translation>Der Metrik-Server begrenzt, wie oft er gefragt werden darf.</translation>
    </message>
    <message>
        <source>A gateway got no answer from the metrics server.</source>
        <translation>Ein Gateway bekam vom Metrik-Server keine Antwort.</translation>
    </message>
    <message>
        <source>The metrics server is not ready or the query took too long.</source>
        <translation>Der Metrik-Server ist nicht bereit, oder die Abfrage dauerte zu lange.</translation>
    </message>
    <message>
        <source>The metrics server answered with HTTP status %1.</source>
        <translation>Der Metrik-Server antwortete mit HTTP-Status %1.</translation>
    </message>
</context>
<context>
    <name>PrometheusLogin</name>
    <message>
        <source>The tenant holds characters that no header may carry.</source>
        <translation>Der Mandant enthält Zeichen, die kein Header tragen darf.</translation>
    </message>
    <message>
        <source>The token holds characters that no header may carry.</source>
        <translation>Das Token enthält Zeichen, die kein Header tragen darf.</translation>
    </message>
</context>
<context>
    <name>ResolvedSourcesWords</name>
    <message>
        <source>There is no environment named %1.</source>
        <translation>Es gibt keine Umgebung namens %1.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>embedded world</source>
        <translation>eingebettete Welt</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Keine Umgebung</translation>
    </message>
</context>
<context>
    <name>RolloutWords</name>
    <message>
        <source>The revert in git is still to do.</source>
        <translation>Der Revert in Git steht noch aus.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n canaries are shown as last known.</source>
        <translation>
            <numerusform>%n Canary wird im letzten bekannten Stand gezeigt.</numerusform>
            <numerusform>%n Canarys werden im letzten bekannten Stand gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last answer %1.</source>
        <translation>Letzte Antwort %1.</translation>
    </message>
    <message>
        <source>%1 is not live</source>
        <translation>%1 ist nicht live</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>an unknown share</source>
        <translation>einem unbekannten Anteil</translation>
    </message>
    <message>
        <source>%1 of the matching requests</source>
        <translation>%1 der passenden Anfragen</translation>
    </message>
    <message>
        <source>since %1.</source>
        <translation>seit %1.</translation>
    </message>
    <message>
        <source>it takes the next step</source>
        <translation>der nächste Schritt folgt</translation>
    </message>
    <message>
        <source>the canary gets %1 %</source>
        <translation>der Canary bekommt %1 %</translation>
    </message>
    <message>
        <source>the primary takes the new spec</source>
        <translation>der Primary übernimmt die neue Spezifikation</translation>
    </message>
    <message>
        <source>At the next check: if every metric passes, %1.</source>
        <translation>Bei der nächsten Prüfung, wenn jede Metrik besteht: %1.</translation>
    </message>
    <message>
        <source>At the next check it is rolled back: no life is left.</source>
        <translation>Bei der nächsten Prüfung wird zurückgerollt: Kein Leben ist übrig.</translation>
    </message>
    <message>
        <source>If not, the last life is lost and it is rolled back.</source>
        <translation>Wenn nicht, ist das letzte Leben verloren und es wird zurückgerollt.</translation>
    </message>
    <message numerus="yes">
        <source>If not, it stays at %1 and has %n lives left.</source>
        <translation>
            <numerusform>Wenn nicht, bleibt es bei %1, und %n Leben ist übrig.</numerusform>
            <numerusform>Wenn nicht, bleibt es bei %1, und %n Leben sind übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Kein Status</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>every %1 min</source>
        <translation>alle %1 min</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>alle %1 s</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>run over</source>
        <translation>Lauf beendet</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>After the gate</source>
        <translation>Nach dem Gate</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>noch kein Termin</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>matching requests</source>
        <translation>passende Anfragen</translation>
    </message>
    <message>
        <source>mirrors %1 %</source>
        <translation>spiegelt %1 %</translation>
    </message>
    <message>
        <source>sticky clients</source>
        <translation>gebundene Clients</translation>
    </message>
    <message>
        <source>Not live since %1; values are the last known.</source>
        <translation>Nicht live seit %1; Werte sind der letzte bekannte Stand.</translation>
    </message>
    <message>
        <source>Not live; values are the last known.</source>
        <translation>Nicht live; Werte sind der letzte bekannte Stand.</translation>
    </message>
    <message>
        <source>Promoted %1.</source>
        <translation>Übernommen: %1.</translation>
    </message>
    <message>
        <source>First revision. Nothing to compare yet.</source>
        <translation>Erste Revision. Noch nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Flagger prepares the primary.</source>
        <translation>Flagger bereitet den Primary vor.</translation>
    </message>
    <message>
        <source>The primary takes the new spec.</source>
        <translation>Der Primary übernimmt die neue Spezifikation.</translation>
    </message>
    <message>
        <source>All traffic is back on the primary.</source>
        <translation>Aller Verkehr ist zurück auf dem Primary.</translation>
    </message>
    <message>
        <source>Nothing blocks it. If every check fails: back at %1.</source>
        <translation>Nichts hält es auf. Wenn jede Prüfung fehlschlägt: zurück um %1.</translation>
    </message>
    <message>
        <source>Nothing blocks it.</source>
        <translation>Nichts hält es auf.</translation>
    </message>
    <message>
        <source>Unknown until the cluster answers again.</source>
        <translation>Unbekannt, bis der Cluster wieder antwortet.</translation>
    </message>
    <message>
        <source>Nothing: while it is suspended Flagger neither promotes nor rolls back.</source>
        <translation>Nichts: Solange angehalten ist, übernimmt Flagger nicht und rollt nicht zurück.</translation>
    </message>
    <message>
        <source>It goes on when the gate opens. Metrics are still checked meanwhile.</source>
        <translation>Es geht weiter, wenn das Gate öffnet. Metriken werden inzwischen weiter geprüft.</translation>
    </message>
    <message>
        <source>When the primary is ready, all traffic goes to it. Promoting cannot be aborted.</source>
        <translation>Wenn der Primary bereit ist, geht aller Verkehr an ihn. Promoting lässt sich nicht abbrechen.</translation>
    </message>
    <message>
        <source>The canary is scaled to zero and the run ends.</source>
        <translation>Der Canary wird auf null skaliert, und der Lauf endet.</translation>
    </message>
    <message>
        <source>Nothing by itself. Revert the image in git, or change the pod template to try again.</source>
        <translation>Nichts von selbst. Das Image in Git zurücksetzen oder das Pod-Template ändern, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>Nothing until the target&apos;s pod template or a tracked config changes.</source>
        <translation>Nichts, bis sich das Pod-Template des Ziels oder eine verfolgte Konfiguration ändert.</translation>
    </message>
    <message>
        <source>Flagger creates the primary and its services first.</source>
        <translation>Flagger erstellt zuerst den Primary und seine Services.</translation>
    </message>
    <message>
        <source>No run is on.</source>
        <translation>Kein Lauf im Gang.</translation>
    </message>
    <message>
        <source>Next check %1, in %2.</source>
        <translation>Nächste Prüfung %1, in %2.</translation>
    </message>
    <message>
        <source>Promoted %1 if all checks pass.</source>
        <translation>Übernommen um %1, wenn alle Prüfungen bestehen.</translation>
    </message>
    <message>
        <source>Rolled back %1 if all fail.</source>
        <translation>Zurückgerollt um %1, wenn alle fehlschlagen.</translation>
    </message>
    <message>
        <source>Unknown.</source>
        <translation>Unbekannt.</translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <translation>%1 zurückgerollt</translation>
    </message>
    <message>
        <source>%1 is about to roll back</source>
        <translation>%1 wird gleich zurückgerollt</translation>
    </message>
    <message>
        <source>%1 is not ready</source>
        <translation>%1 ist nicht bereit</translation>
    </message>
    <message>
        <source>%1 waits</source>
        <translation>%1 wartet</translation>
    </message>
    <message>
        <source>%1 lost %2 of %3 lives</source>
        <translation>%1 hat %2 von %3 Leben verloren</translation>
    </message>
    <message>
        <source>%1 is suspended</source>
        <translation>%1 ist angehalten</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>min %1</source>
        <translation>min. %1</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>max. %1</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 in %2, %3</translation>
    </message>
    <message>
        <source>primary %1 %, canary %2 %</source>
        <translation>Primary %1 %, Canary %2 %</translation>
    </message>
    <message>
        <source>weights unknown</source>
        <translation>Gewichte unbekannt</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1 lives</source>
        <translation>%1 Leben</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>schlägt fehl</translation>
    </message>
    <message>
        <source>success rate</source>
        <translation>Erfolgsrate</translation>
    </message>
    <message>
        <source>p99 latency</source>
        <translation>p99-Latenz</translation>
    </message>
</context>
<context>
    <name>Rollouts</name>
    <message>
        <source>Where its traffic goes is unknown.</source>
        <translation>Wohin sein Verkehr geht, ist unbekannt.</translation>
    </message>
    <message>
        <source>The primary takes all traffic.</source>
        <translation>Der Primary nimmt allen Verkehr.</translation>
    </message>
    <message>
        <source>The canary still takes %1 %.</source>
        <translation>Der Canary nimmt noch %1 %.</translation>
    </message>
    <message>
        <source>A gate is closed.</source>
        <translation>Ein Gate ist geschlossen.</translation>
    </message>
    <message>
        <source>Gate %1 is closed.</source>
        <translation>Gate %1 ist geschlossen.</translation>
    </message>
    <message>
        <source>Suspended, not rolled back: the canary still takes %1 %.</source>
        <translation>Angehalten, nicht zurückgerollt: Der Canary nimmt noch %1 %.</translation>
    </message>
    <message>
        <source>Suspended: Flagger does nothing until it is resumed.</source>
        <translation>Angehalten: Flagger tut nichts, bis es fortgesetzt wird.</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>Fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Rolled back after %1 failed checks.</source>
        <translation>Zurückgerollt nach %1 fehlgeschlagenen Prüfungen.</translation>
    </message>
    <message>
        <source>Rolled back by hand.</source>
        <translation>Von Hand zurückgerollt.</translation>
    </message>
    <message>
        <source>Rolled back: the new pods did not get ready in time.</source>
        <translation>Zurückgerollt: Die neuen Pods wurden nicht rechtzeitig bereit.</translation>
    </message>
    <message>
        <source>No life is left: Flagger rolls back at its next tick.</source>
        <translation>Kein Leben ist übrig: Flagger rollt beim nächsten Takt zurück.</translation>
    </message>
    <message>
        <source>The last check failed: %1.</source>
        <translation>Die letzte Prüfung ist fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>Pods are not ready: %1.</source>
        <translation>Pods sind nicht bereit: %1.</translation>
    </message>
    <message>
        <source>No analysis</source>
        <translation>Keine Analyse</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>Canary</translation>
    </message>
    <message>
        <source>A/B test</source>
        <translation>A/B-Test</translation>
    </message>
    <message>
        <source>Blue/green</source>
        <translation>Blue/Green</translation>
    </message>
    <message>
        <source>Blue/green, mirrored</source>
        <translation>Blue/Green, gespiegelt</translation>
    </message>
</context>
<context>
    <name>RunStoryWords</name>
    <message>
        <source>How much traffic it holds is unknown</source>
        <translation>Wie viel Verkehr der Canary hat, ist unbekannt</translation>
    </message>
    <message>
        <source>It gets the requests that match</source>
        <translation>Der Canary bekommt die passenden Anfragen</translation>
    </message>
    <message>
        <source>It gets copies of the requests, whose answers nobody sees</source>
        <translation>Der Canary bekommt Kopien der Anfragen, deren Antworten niemand sieht</translation>
    </message>
    <message>
        <source>It holds %1 % of the traffic</source>
        <translation>Der Canary hat %1 % des Verkehrs</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>iteration %1 of %2</source>
        <translation>Iteration %1 von %2</translation>
    </message>
    <message>
        <source>Last checks: %1.</source>
        <translation>Letzte Prüfungen: %1.</translation>
    </message>
    <message>
        <source>Suspended, not rolled back.</source>
        <translation>Angehalten, nicht zurückgerollt.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks of this run failed</source>
        <translation>
            <numerusform>%n Prüfung dieses Laufs ist fehlgeschlagen</numerusform>
            <numerusform>%n Prüfungen dieses Laufs sind fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>The keychain has no entry for this.</source>
        <translation>Der Schlüsselbund hat dafür keinen Eintrag.</translation>
    </message>
    <message>
        <source>No keychain answers on this desktop.</source>
        <translation>Auf diesem Desktop antwortet kein Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>SegmentReader</name>
    <message>
        <source>a segment</source>
        <translation>ein Segment</translation>
    </message>
    <message>
        <source>a constraint</source>
        <translation>eine Bedingung</translation>
    </message>
    <message>
        <source>Flipt rejects the file: %1 is no operator here; it is called %2.</source>
        <translation>Flipt weist die Datei ab: %1 ist hier kein Operator; er heißt %2.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Flipt rejects the file: its check does not know lt; write lte with the next smaller value.</source>
        <translation>Flipt weist die Datei ab: Seine Prüfung kennt lt nicht; lte mit dem nächstkleineren Wert schreiben.</translation>
    </message>
    <message>
        <source>the list as JSON text in quotes</source>
        <translation>die Liste als JSON-Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>Write the list as JSON text</source>
        <translation>Liste als JSON-Text schreiben</translation>
    </message>
</context>
<context>
    <name>SourceHealth</name>
    <message>
        <source>The metrics server has not answered since.</source>
        <translation>Der Metrik-Server hat seitdem nicht geantwortet.</translation>
    </message>
</context>
<context>
    <name>SourcesWords</name>
    <message>
        <source>--%1 wants an http or https address.</source>
        <translation>--%1 verlangt eine http- oder https-Adresse.</translation>
    </message>
    <message>
        <source>--%1 must not carry a password: the command line can be read by others.</source>
        <translation>--%1 darf kein Passwort enthalten: Die Befehlszeile können andere lesen.</translation>
    </message>
    <message>
        <source>The embedded world: no cluster needed.</source>
        <translation>Die eingebettete Welt: kein Cluster nötig.</translation>
    </message>
    <message>
        <source>How many times faster than life the embedded world runs.</source>
        <translation>Wievielmal schneller als die Wirklichkeit die eingebettete Welt läuft.</translation>
    </message>
    <message>
        <source>A saved environment.</source>
        <translation>Eine gespeicherte Umgebung.</translation>
    </message>
    <message>
        <source>This kubeconfig instead of KUBECONFIG and ~/.kube/config.</source>
        <translation>Diese kubeconfig statt KUBECONFIG und ~/.kube/config.</translation>
    </message>
    <message>
        <source>Context of the kubeconfig instead of its current one.</source>
        <translation>Kontext der kubeconfig statt ihres aktuellen.</translation>
    </message>
    <message>
        <source>Prometheus or Mimir.</source>
        <translation>Prometheus oder Mimir.</translation>
    </message>
    <message>
        <source>Tenant of Mimir.</source>
        <translation>Mandant von Mimir.</translation>
    </message>
    <message>
        <source>Git repository of the flags.</source>
        <translation>Git-Repository der Flags.</translation>
    </message>
    <message>
        <source>Its branch.</source>
        <translation>Sein Branch.</translation>
    </message>
    <message>
        <source>The flags file in it.</source>
        <translation>Die Flag-Datei darin.</translation>
    </message>
    <message>
        <source>A Flipt replica; may be given several times.</source>
        <translation>Eine Flipt-Replik; mehrfach möglich.</translation>
    </message>
    <message>
        <source>--%1 cannot be used together with --demo or --environment.</source>
        <translation>--%1 lässt sich nicht zusammen mit --demo oder --environment verwenden.</translation>
    </message>
    <message>
        <source>--%1 wants a value.</source>
        <translation>--%1 verlangt einen Wert.</translation>
    </message>
    <message>
        <source>--demo and --environment exclude each other.</source>
        <translation>--demo und --environment schließen einander aus.</translation>
    </message>
    <message>
        <source>--environment wants a name.</source>
        <translation>--environment verlangt einen Namen.</translation>
    </message>
    <message>
        <source>--tenant needs --metrics.</source>
        <translation>--tenant braucht --metrics.</translation>
    </message>
    <message>
        <source>--branch and --path need --flags.</source>
        <translation>--branch und --path brauchen --flags.</translation>
    </message>
    <message>
        <source>--demo-speed wants a number from 1 to 600.</source>
        <translation>--demo-speed verlangt eine Zahl von 1 bis 600.</translation>
    </message>
    <message>
        <source>--demo-speed needs --demo.</source>
        <translation>--demo-speed braucht --demo.</translation>
    </message>
</context>
<context>
    <name>Splicer</name>
    <message>
        <source>The value that would change is not a single value.</source>
        <translation>Der Wert, der sich ändern würde, ist kein einzelner Wert.</translation>
    </message>
    <message>
        <source>The value that would change is not written in the file.</source>
        <translation>Der Wert, der sich ändern würde, steht nicht in der Datei.</translation>
    </message>
    <message>
        <source>The object has no braces of its own; write it on several lines first.</source>
        <translation>Das Objekt hat keine eigenen geschweiften Klammern; es zuerst auf mehrere Zeilen schreiben.</translation>
    </message>
    <message>
        <source>The list begins on the line of another one; write it on lines of its own first.</source>
        <translation>Die Liste beginnt auf der Zeile einer anderen; sie zuerst auf eigene Zeilen schreiben.</translation>
    </message>
    <message>
        <source>Two changes touch the same place.</source>
        <translation>Zwei Änderungen betreffen dieselbe Stelle.</translation>
    </message>
    <message>
        <source>The place to change is an alias (*%1): a change there would change other places too.</source>
        <translation>Die zu ändernde Stelle ist ein Alias (*%1): Eine Änderung dort würde auch andere Stellen ändern.</translation>
    </message>
    <message>
        <source>The place to change has an anchor (&amp;%1): a change there may change other places too.</source>
        <translation>Die zu ändernde Stelle hat einen Anker (&amp;%1): Eine Änderung dort kann auch andere Stellen ändern.</translation>
    </message>
    <message>
        <source>The place to change has an explicit tag; take it away first.</source>
        <translation>Die zu ändernde Stelle hat ein ausdrückliches Tag; es zuerst entfernen.</translation>
    </message>
    <message>
        <source>The object takes keys from another one (&lt;&lt;); write %1 in it first.</source>
        <translation>Das Objekt nimmt Schlüssel aus einem anderen (&lt;&lt;); %1 zuerst hineinschreiben.</translation>
    </message>
</context>
<context>
    <name>StatusReportWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source> (suspended)</source>
        <translation> (angehalten)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>NAMESPACE</source>
        <translation>NAMESPACE</translation>
    </message>
    <message>
        <source>CANARY</source>
        <translation>CANARY</translation>
    </message>
    <message>
        <source>PHASE</source>
        <translation>PHASE</translation>
    </message>
    <message>
        <source>TRAFFIC</source>
        <translation>VERKEHR</translation>
    </message>
    <message>
        <source>STEP</source>
        <translation>SCHRITT</translation>
    </message>
    <message>
        <source>LIVES</source>
        <translation>LEBEN</translation>
    </message>
    <message>
        <source>NEXT TICK</source>
        <translation>NÄCHSTER TAKT</translation>
    </message>
    <message>
        <source>PROMOTION</source>
        <translation>ÜBERNAHME</translation>
    </message>
    <message>
        <source>WHY IT WAITS</source>
        <translation>WARUM ER WARTET</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Flagger is not installed in the cluster %1.</source>
        <translation>Flagger ist im Cluster %1 nicht installiert.</translation>
    </message>
    <message>
        <source>The cluster did not list its canaries within %1 s.</source>
        <translation>Der Cluster hat seine Canarys nicht binnen %1 s aufgelistet.</translation>
    </message>
    <message>
        <source>One line of JSON a canary.</source>
        <translation>Eine Zeile JSON je Canary.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Usage: flightdeck status [SOURCES] [--json]</source>
        <translation>Aufruf: flightdeck status [SOURCES] [--json]</translation>
    </message>
    <message>
        <source>flightdeck status: %1</source>
        <translation>flightdeck status: %1</translation>
    </message>
    <message>
        <source>
Exit: 0 printed, 2 wrong usage, 3 the cluster could not be read.
</source>
        <translation>
Ende: 0 ausgegeben, 2 falscher Aufruf, 3 der Cluster war nicht lesbar.
</translation>
    </message>
    <message>
        <source>%1 is not expected.</source>
        <translation>%1 wird nicht erwartet.</translation>
    </message>
    <message>
        <source>The cluster %1 has no canaries.</source>
        <translation>Der Cluster %1 hat keine Canarys.</translation>
    </message>
    <message>
        <source>Events are not shown: %1</source>
        <translation>Ereignisse werden nicht gezeigt: %1</translation>
    </message>
    <message>
        <source>Weights are unknown: %1</source>
        <translation>Gewichte sind unbekannt: %1</translation>
    </message>
</context>
<context>
    <name>Validate</name>
    <message>
        <source>Says whether Flipt would load flag files, what it would reject, and what it accepts although it likely does not do what its writer wants.</source>
        <translation>Sagt, ob Flipt Flag-Dateien laden würde, was es abweisen würde und was es annimmt, obwohl es wohl nicht bewirkt, was gemeint ist.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Print one JSON object a line for each file.</source>
        <translation>Je Datei ein JSON-Objekt pro Zeile ausgeben.</translation>
    </message>
    <message>
        <source>Check the files of this folder that Flipt would find in it.</source>
        <translation>Die Dateien dieses Ordners prüfen, die Flipt darin finden würde.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>A flag file; each is judged alone, under its own name.</source>
        <translation>Eine Flag-Datei; jede wird für sich beurteilt, unter ihrem eigenen Namen.</translation>
    </message>
    <message>
        <source>Usage: flightdeck validate [--flipt VERSION] [--json] FILE...
       flightdeck validate --repository DIR [--flipt VERSION] [--json]</source>
        <translation>Aufruf: flightdeck validate [--flipt VERSION] [--json] FILE...
        flightdeck validate --repository DIR [--flipt VERSION] [--json]</translation>
    </message>
    <message>
        <source>
Exit: 0 accepted, 1 rejected, 2 wrong usage, 3 a file could not be read.
</source>
        <translation>
Exit-Code: 0 angenommen, 1 abgewiesen, 2 falscher Aufruf, 3 eine Datei war nicht lesbar.
</translation>
    </message>
    <message>
        <source>The version must be one of Flipt 1.35 or later, for example 1.35.0 or 2.11.0.</source>
        <translation>Die Version muss Flipt 1.35 oder später sein, zum Beispiel 1.35.0 oder 2.11.0.</translation>
    </message>
    <message>
        <source>Name flag files, or a folder with --repository.</source>
        <translation>Flag-Dateien angeben oder einen Ordner mit --repository.</translation>
    </message>
    <message>
        <source>%1: Flipt %2 accepts the file.</source>
        <translation>%1: Flipt %2 nimmt die Datei an.</translation>
    </message>
    <message>
        <source>%1: Flipt %2 rejects the file.</source>
        <translation>%1: Flipt %2 weist die Datei ab.</translation>
    </message>
    <message>
        <source>Flipt rejects %1, and with it the whole repository: it loads nothing.</source>
        <translation>Flipt weist %1 ab und damit das ganze Repository: Es lädt nichts.</translation>
    </message>
    <message>
        <source>Flipt finds no flag file here; it would serve no flag at all. Name the files in .flipt.yml.</source>
        <translation>Flipt findet hier keine Flag-Datei; es würde gar kein Flag ausliefern. Die Dateien in .flipt.yml nennen.</translation>
    </message>
    <message numerus="yes">
        <source>Flipt %1 loads %n file(s).</source>
        <translation>
            <numerusform>Flipt %1 lädt %n Datei.</numerusform>
            <numerusform>Flipt %1 lädt %n Dateien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>unendlich</translation>
    </message>
    <message>
        <source>minus infinite</source>
        <translation>minus unendlich</translation>
    </message>
    <message>
        <source>no values found, which counts as a failed check</source>
        <translation>keine Werte gefunden, was als fehlgeschlagene Prüfung zählt</translation>
    </message>
    <message>
        <source>would lose a life: %1 %2 %3</source>
        <translation>würde ein Leben kosten: %1 %2 %3</translation>
    </message>
    <message>
        <source>would pass</source>
        <translation>würde bestehen</translation>
    </message>
</context>
<context>
    <name>YamlReader</name>
    <message>
        <source>Flipt rejects the file: this does not belong to the document above. Check its indentation.</source>
        <translation>Flipt weist die Datei ab: Dies gehört nicht zum Dokument darüber. Die Einrückung prüfen.</translation>
    </message>
    <message>
        <source>Flipt rejects the file: a space is missing after this tag.</source>
        <translation>Flipt weist die Datei ab: Nach diesem Tag fehlt ein Leerzeichen.</translation>
    </message>
    <message>
        <source>Flipt rejects the file: the anchor %1 contains itself.</source>
        <translation>Flipt weist die Datei ab: Der Anker %1 enthält sich selbst.</translation>
    </message>
    <message>
        <source>The console reads at most %1 levels of nesting.</source>
        <translation>Die Konsole liest höchstens %1 Verschachtelungsebenen.</translation>
    </message>
    <message>
        <source>Flipt rejects the file: this must be indented more than its key.</source>
        <translation>Flipt weist die Datei ab: Dies muss weiter eingerückt sein als sein Schlüssel.</translation>
    </message>
    <message>
        <source>Flipt rejects the file: it reads YAML 1.1 only.</source>
        <translation>Flipt weist die Datei ab: Es liest nur YAML 1.1.</translation>
    </message>
    <message>
        <source>Flipt rejects the file: the directive is unknown.</source>
        <translation>Flipt weist die Datei ab: Die Direktive ist unbekannt.</translation>
    </message>
    <message>
        <source>Flipt rejects the file: a tab may not indent; use spaces.</source>
        <translation>Flipt weist die Datei ab: Ein Tabulator darf nicht einrücken; Leerzeichen verwenden.</translation>
    </message>
    <message>
        <source>Flipt rejects the file: this quote is never closed.</source>
        <translation>Flipt weist die Datei ab: Dieses Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Flipt rejects the file: this is no key with a colon and a space behind it.</source>
        <translation>Flipt weist die Datei ab: Dies ist kein Schlüssel mit Doppelpunkt und Leerzeichen dahinter.</translation>
    </message>
    <message>
        <source>Insert a space</source>
        <translation>Leerzeichen einfügen</translation>
    </message>
    <message>
        <source>Flipt rejects the file: there is no key before the colon.</source>
        <translation>Flipt weist die Datei ab: Vor dem Doppelpunkt steht kein Schlüssel.</translation>
    </message>
    <message>
        <source>Flipt rejects the file: a key and its colon must stand on one line.</source>
        <translation>Flipt weist die Datei ab: Ein Schlüssel und sein Doppelpunkt müssen auf einer Zeile stehen.</translation>
    </message>
    <message>
        <source>Flipt rejects the file: a space is missing after this colon.</source>
        <translation>Flipt weist die Datei ab: Nach diesem Doppelpunkt fehlt ein Leerzeichen.</translation>
    </message>
</context>
<context>
    <name>YamlScan</name>
    <message>
        <source>Flipt rejects the file: the escape \%1 is not known in double quotes.</source>
        <translation>Flipt weist die Datei ab: Die Escape-Folge \%1 ist in doppelten Anführungszeichen nicht bekannt.</translation>
    </message>
    <message>
        <source>Write / without the backslash</source>
        <translation>/ ohne Backslash schreiben</translation>
    </message>
</context>
<context>
    <name>YamlSource</name>
    <message>
        <source>Flipt rejects the file: its aliases repeat each other too often.</source>
        <translation>Flipt weist die Datei ab: Ihre Aliasse wiederholen einander zu oft.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, more than the console reads.</source>
        <translation>Die Datei ist größer als %1 MiB, mehr als die Konsole liest.</translation>
    </message>
    <message>
        <source>Flipt rejects the file: its UTF-16 is broken. Save it as UTF-8.</source>
        <translation>Flipt weist die Datei ab: Ihr UTF-16 ist fehlerhaft. Als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>Flipt rejects the file: these bytes are no UTF-8. Save it as UTF-8.</source>
        <translation>Flipt weist die Datei ab: Diese Bytes sind kein UTF-8. Als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>Flipt rejects the file: the control character U+%1 is not allowed in YAML.</source>
        <translation>Flipt weist die Datei ab: Das Steuerzeichen U+%1 ist in YAML nicht erlaubt.</translation>
    </message>
    <message>
        <source>Flipt rejects the file: a space is missing after this colon.</source>
        <translation>Flipt weist die Datei ab: Nach diesem Doppelpunkt fehlt ein Leerzeichen.</translation>
    </message>
    <message>
        <source>Insert a space</source>
        <translation>Leerzeichen einfügen</translation>
    </message>
    <message>
        <source>a colon may not stand here; put a text that holds one in quotes</source>
        <translation>ein Doppelpunkt darf hier nicht stehen; einen Text, der einen enthält, in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>this brace is never closed, or a comma is missing in it</source>
        <translation>diese geschweifte Klammer wird nie geschlossen, oder ein Komma fehlt darin</translation>
    </message>
    <message>
        <source>this bracket is never closed, or a comma is missing in it</source>
        <translation>diese eckige Klammer wird nie geschlossen, oder ein Komma fehlt darin</translation>
    </message>
    <message>
        <source>this line fits no level of indentation above it</source>
        <translation>diese Zeile passt zu keiner Einrückungsebene darüber</translation>
    </message>
    <message>
        <source>a value may not begin with this character; put it in quotes</source>
        <translation>ein Wert darf nicht mit diesem Zeichen beginnen; ihn in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>this quote is never closed</source>
        <translation>dieses Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>this alias refers to an anchor that does not exist</source>
        <translation>dieser Alias verweist auf einen Anker, den es nicht gibt</translation>
    </message>
    <message>
        <source>a * begins an alias; put a text that begins with one in quotes</source>
        <translation>ein * beginnt einen Alias; einen Text, der damit beginnt, in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Flipt rejects the file, it is no YAML: %1.</source>
        <translation>Flipt weist die Datei ab, sie ist kein YAML: %1.</translation>
    </message>
</context>
<context>
    <name>YamlValue</name>
    <message>
        <source>the tag %1 is unknown</source>
        <translation>das Tag %1 ist unbekannt</translation>
    </message>
    <message>
        <source>a whole number with the tag !!float</source>
        <translation>eine ganze Zahl mit dem Tag !!float</translation>
    </message>
</context>
</TS>
