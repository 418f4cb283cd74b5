<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Flightdeck::App::ConnectionTests</name>
    <message numerus="yes">
        <source>Connected, %n canaries</source>
        <translation>
            <numerusform>Connected, %n canary</numerusform>
            <numerusform>Connected, %n canaries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n namespaces</source>
        <translation>
            <numerusform>in %n namespace</numerusform>
            <numerusform>in %n namespaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flightdeck::Flags::FlagListModel</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flightdeck::Git::GitHelperClient</name>
    <message numerus="yes">
        <source>The git server said nothing for %n s.</source>
        <translation>
            <numerusform>The git server said nothing for %n s.</numerusform>
            <numerusform>The git server said nothing for %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flightdeck::Git::Publication</name>
    <message numerus="yes">
        <source>Other commits came first %n time(s). Nothing of yours is on the branch. Try again.</source>
        <translation>
            <numerusform>Another commit came first. Nothing of yours is on the branch. Try again.</numerusform>
            <numerusform>Other commits came first %n times. Nothing of yours is on the branch. Try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::ChecksPanel</name>
    <message numerus="yes">
        <source>Rolls back after %n failed checks, counted over the whole run.</source>
        <translation>
            <numerusform>Rolls back after %n failed check.</numerusform>
            <numerusform>Rolls back after %n failed checks, counted over the whole run.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::CommitBar</name>
    <message numerus="yes">
        <source>And %n more changes.</source>
        <translation>
            <numerusform>And %n more change.</numerusform>
            <numerusform>And %n more changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines change</source>
        <translation>
            <numerusform>%n line changes</numerusform>
            <numerusform>%n lines change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::DiagnosticPopup</name>
    <message numerus="yes">
        <source>Fix all %n in this file</source>
        <translation>
            <numerusform>Fix %n in this file</numerusform>
            <numerusform>Fix all %n in this file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::EditorPane</name>
    <message numerus="yes">
        <source>%n lines changed</source>
        <translation>
            <numerusform>%n line changed</numerusform>
            <numerusform>%n lines changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::FlagListPane</name>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::FlagsPage</name>
    <message numerus="yes">
        <source>%n edits</source>
        <translation>
            <numerusform>%n edit</numerusform>
            <numerusform>%n edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::OverviewPage</name>
    <message numerus="yes">
        <source>%n canaries are hidden by the filter.</source>
        <translation>
            <numerusform>%n canary is hidden by the filter.</numerusform>
            <numerusform>%n canaries are hidden by the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canaries</source>
        <translation>
            <numerusform>%n canary</numerusform>
            <numerusform>%n canaries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n namespaces</source>
        <translation>
            <numerusform>in %n namespace</numerusform>
            <numerusform>in %n namespaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::ProblemsPanel</name>
    <message numerus="yes">
        <source>Fix all %n</source>
        <translation>
            <numerusform>Fix it</numerusform>
            <numerusform>Fix all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n values</source>
        <translation>
            <numerusform>Fix %n value</numerusform>
            <numerusform>Fix %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::SegmentPanel</name>
    <message numerus="yes">
        <source>%n have no %1</source>
        <translation>
            <numerusform>%n has no %1</numerusform>
            <numerusform>%n have no %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message numerus="yes">
        <source>The query matches more than %n series. Add an aggregation such as sum by (...).</source>
        <translation>
            <numerusform>The query matches more than %n series. Add an aggregation such as sum by (...).</numerusform>
            <numerusform>The query matches more than %n series. Add an aggregation such as sum by (...).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RolloutWords</name>
    <message numerus="yes">
        <source>%n canaries are shown as last known.</source>
        <translation>
            <numerusform>%n canary is shown as last known.</numerusform>
            <numerusform>%n canaries are shown as last known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If not, it stays at %1 and has %n lives left.</source>
        <translation>
            <numerusform>If not, it stays at %1 and has %n life left.</numerusform>
            <numerusform>If not, it stays at %1 and has %n lives left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunStoryWords</name>
    <message numerus="yes">
        <source>%n checks of this run failed</source>
        <translation>
            <numerusform>%n check of this run failed</numerusform>
            <numerusform>%n checks of this run failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Validate</name>
    <message numerus="yes">
        <source>Flipt %1 loads %n file(s).</source>
        <translation>
            <numerusform>Flipt %1 loads %n file.</numerusform>
            <numerusform>Flipt %1 loads %n files.</numerusform>
        </translation>
    </message>
</context>
</TS>
