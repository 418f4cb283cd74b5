<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>Rolls back after %n failed checks, counted over the whole run.</source>
        <translation>
            <numerusform>Rolls back after %n failed check.</numerusform>
            <numerusform>Rolls back after %n failed checks, counted over the whole run.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionTray</name>
    <message numerus="yes">
        <source>%n failed or failing</source>
        <translation>
            <numerusform>%n failed or failing</numerusform>
            <numerusform>%n failed or failing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for somebody</source>
        <translation>
            <numerusform>%n waiting for somebody</numerusform>
            <numerusform>%n waiting for somebody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moving</source>
        <translation>
            <numerusform>%n moving</numerusform>
            <numerusform>%n moving</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canaries</source>
        <translation>
            <numerusform>%n canary</numerusform>
            <numerusform>%n canaries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rolled back</source>
        <translation>
            <numerusform>%n rolled back</numerusform>
            <numerusform>%n rolled back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n halted</source>
        <translation>
            <numerusform>%n halted</numerusform>
            <numerusform>%n halted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for approval</source>
        <translation>
            <numerusform>%n waiting for approval</numerusform>
            <numerusform>%n waiting for approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <translation>
            <numerusform>%n finished</numerusform>
            <numerusform>%n finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWarnings</name>
    <message numerus="yes">
        <source>%n sampled ids change sides.</source>
        <translation>
            <numerusform>%n sampled id changes sides.</numerusform>
            <numerusform>%n sampled ids change sides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sampled ids get none.</source>
        <translation>
            <numerusform>%n sampled id gets none.</numerusform>
            <numerusform>%n sampled ids get none.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flightdeck::App::CanaryAdvice</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flightdeck::App::ClusterTest</name>
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
</context>
<context>
    <name>Flightdeck::App::FlagMarks</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
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
    <name>Flightdeck::KillSwitch::Machine</name>
    <message numerus="yes">
        <source>Others&apos; commits on %1 came first. Tried %n time(s).</source>
        <translation>
            <numerusform>Others&apos; commits on %1 came first. Tried once.</numerusform>
            <numerusform>Others&apos; commits on %1 came first. Tried %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept here: %1 does not answer. Tried %n time(s).</source>
        <translation>
            <numerusform>Kept here: %1 does not answer. Tried once.</numerusform>
            <numerusform>Kept here: %1 does not answer. Tried %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flightdeck::KillSwitch::Readiness</name>
    <message numerus="yes">
        <source>%n flag(s) in %1.</source>
        <translation>
            <numerusform>%n flag in %1.</numerusform>
            <numerusform>%n flags in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flightdeck::Kubernetes::ResourceWatch</name>
    <message numerus="yes">
        <source>Not allowed in %1 and %n more namespace(s).</source>
        <translation>
            <numerusform>Not allowed in %1 and %n more namespace.</numerusform>
            <numerusform>Not allowed in %1 and %n more namespaces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more namespace(s) are not looked into.</source>
        <translation>
            <numerusform>%n more namespace is not looked into.</numerusform>
            <numerusform>%n more namespaces are not looked into.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::ClusterStrip</name>
    <message numerus="yes">
        <source>live, %n canaries</source>
        <translation>
            <numerusform>live, %n canary</numerusform>
            <numerusform>live, %n canaries</numerusform>
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
    <name>Flightdeck::Views::FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::FlagDelegate</name>
    <message numerus="yes">
        <source>%1 · %n d</source>
        <translation>
            <numerusform>%1 · %n d</numerusform>
            <numerusform>%1 · %n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::FlagEditor</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked for in %n places.</source>
        <translation>
            <numerusform>Asked for in %n place.</numerusform>
            <numerusform>Asked for in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules give it.</source>
        <translation>
            <numerusform>%n rule gives it.</numerusform>
            <numerusform>%n rules give it.</numerusform>
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
    <name>Flightdeck::Views::LinesChart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::NamespaceButton</name>
    <message numerus="yes">
        <source>%n namespaces</source>
        <translation>
            <numerusform>%n namespace</numerusform>
            <numerusform>%n namespaces</numerusform>
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
    <message numerus="yes">
        <source>%n canaries exported.</source>
        <translation>
            <numerusform>%n canary exported.</numerusform>
            <numerusform>%n canaries exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canaries are in others.</source>
        <translation>
            <numerusform>%n canary is in others.</numerusform>
            <numerusform>%n canaries are in others.</numerusform>
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
    <message numerus="yes">
        <source>It goes on when the gate opens. Metrics are still checked meanwhile, and %n more failed checks roll it back.</source>
        <translation>
            <numerusform>It goes on when the gate opens. Metrics are still checked meanwhile, and %n more failed check rolls it back.</numerusform>
            <numerusform>It goes on when the gate opens. Metrics are still checked meanwhile, and %n more failed checks roll it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Requests that match go to the new revision for %n iterations; all others stay on the primary.</source>
        <translation>
            <numerusform>Requests that match go to the new revision for %n iteration; all others stay on the primary.</numerusform>
            <numerusform>Requests that match go to the new revision for %n iterations; all others stay on the primary.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new revision is checked for %n iterations without live traffic, then gets all of it at once.</source>
        <translation>
            <numerusform>The new revision is checked for %n iteration without live traffic, then gets all of it at once.</numerusform>
            <numerusform>The new revision is checked for %n iterations without live traffic, then gets all of it at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies of the requests are sent to the new revision for %n iterations; their answers are thrown away. Then it gets all traffic at once.</source>
        <translation>
            <numerusform>Copies of the requests are sent to the new revision for %n iteration; their answers are thrown away. Then it gets all traffic at once.</numerusform>
            <numerusform>Copies of the requests are sent to the new revision for %n iterations; their answers are thrown away. Then it gets all traffic at once.</numerusform>
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
    <name>StatusScreen</name>
    <message numerus="yes">
        <source>%n canaries</source>
        <translation>
            <numerusform>%n canary</numerusform>
            <numerusform>%n canaries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed or failing</source>
        <translation>
            <numerusform>%n failed or failing</numerusform>
            <numerusform>%n failed or failing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moving</source>
        <translation>
            <numerusform>%n moving</numerusform>
            <numerusform>%n moving</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not live</source>
        <translation>
            <numerusform>%n not live</numerusform>
            <numerusform>%n not live</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1   and %n more, none of them worse</source>
        <translation>
            <numerusform>%1   and %n more, none of them worse</numerusform>
            <numerusform>%1   and %n more, none of them worse</numerusform>
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
