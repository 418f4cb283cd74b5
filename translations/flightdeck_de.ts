<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source>Not answered yet.</source>
        <translation>Noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>fails below %1 or above %2</source>
        <translation>scheitert unter %1 oder über %2</translation>
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
        <source>has no limit</source>
        <translation>hat keine Grenze</translation>
    </message>
    <message>
        <source>No metric is judged</source>
        <translation>Keine Metrik wird beurteilt</translation>
    </message>
    <message>
        <source>Only hooks and ready pods decide.</source>
        <translation>Nur Hooks und bereite Pods entscheiden.</translation>
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
        <source>MetricTemplate %1</source>
        <translation>MetricTemplate %1</translation>
    </message>
    <message>
        <source>It does not exist: each check of %1 fails.</source>
        <translation>Es existiert nicht: Jede Prüfung von %1 scheitert.</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>Sie dürfen es nicht lesen.</translation>
    </message>
    <message>
        <source>closed now: the run waits for it</source>
        <translation>jetzt geschlossen: Der Lauf wartet darauf</translation>
    </message>
    <message>
        <source>always agrees: its address is /gate/approve</source>
        <translation>stimmt immer zu: Seine Adresse ist /gate/approve</translation>
    </message>
    <message>
        <source>no event tells of it</source>
        <translation>kein Ereignis berichtet davon</translation>
    </message>
    <message>
        <source>ordered no rollback at %1</source>
        <translation>verlangte um %1 keinen Rollback</translation>
    </message>
    <message>
        <source>ordered a rollback at %1</source>
        <translation>verlangte um %1 einen Rollback</translation>
    </message>
    <message>
        <source>agreed at %1</source>
        <translation>stimmte um %1 zu</translation>
    </message>
    <message>
        <source>refused at %1</source>
        <translation>lehnte um %1 ab</translation>
    </message>
    <message>
        <source>Asks %1, waits %2 s at most.</source>
        <translation>Fragt %1, wartet höchstens %2 s.</translation>
    </message>
    <message>
        <source>Its refusals are not alerted.</source>
        <translation>Seine Ablehnungen werden nicht gemeldet.</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Alle %1</translation>
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
        <source>Promotion in steps</source>
        <translation>Übernahme in Schritten</translation>
    </message>
    <message>
        <source>%1 % a tick go back to the primary.</source>
        <translation>%1 % je Takt gehen zurück zur Primary.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>This annotation does nothing: no Flagger reads it. spec.suspend is what pauses.</source>
        <translation>Diese Annotation bewirkt nichts: Kein Flagger liest sie. spec.suspend ist, was anhält.</translation>
    </message>
    <message>
        <source>an address that cannot be read</source>
        <translation>eine Adresse, die nicht zu lesen ist</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Gates</translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation>Hooks</translation>
    </message>
    <message>
        <source>No gate</source>
        <translation>Kein Gate</translation>
    </message>
    <message>
        <source>Nobody is asked, and no rollback hook can stop a run.</source>
        <translation>Niemand wird gefragt, und kein Rollback-Hook kann einen Lauf anhalten.</translation>
    </message>
    <message>
        <source>Metrics: what Flagger would say now</source>
        <translation>Metriken: was Flagger jetzt sagen würde</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>You may not read Deployments here.</source>
        <translation>Sie dürfen Deployments hier nicht lesen.</translation>
    </message>
    <message>
        <source>Being read.</source>
        <translation>Wird gelesen.</translation>
    </message>
    <message>
        <source>The cluster tells of no such Deployment.</source>
        <translation>Der Cluster nennt kein solches Deployment.</translation>
    </message>
    <message>
        <source>Scaled to zero.</source>
        <translation>Auf null skaliert.</translation>
    </message>
    <message>
        <source>%1 of %2 pods ready.</source>
        <translation>%1 von %2 Pods bereit.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Pods wanted and ready</source>
        <translation>Gewünschte und bereite Pods</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Applied: %1
Promoted: unknown</source>
        <translation>Angewandt: %1
Übernommen: unbekannt</translation>
    </message>
    <message>
        <source>Applied: %1
Promoted: %2</source>
        <translation>Angewandt: %1
Übernommen: %2</translation>
    </message>
    <message>
        <source>On both sides: %1</source>
        <translation>Auf beiden Seiten: %1</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <translation>%1 weicht ab</translation>
    </message>
    <message>
        <source>severity info: everything</source>
        <translation>Stufe info: alles</translation>
    </message>
    <message>
        <source>Starts and ends of runs, gates that wait, rollbacks.</source>
        <translation>Anfang und Ende von Läufen, wartende Gates, Rollbacks.</translation>
    </message>
    <message>
        <source>severity warn: warnings alone</source>
        <translation>Stufe warn: nur Warnungen</translation>
    </message>
    <message>
        <source>Gates that wait and rollbacks by hand. Rollbacks after failed checks are errors: Flagger does not send them here.</source>
        <translation>Wartende Gates und Rollbacks von Hand. Rollbacks nach gescheiterten Prüfungen sind Fehler: Flagger sendet sie nicht hierher.</translation>
    </message>
    <message>
        <source>severity error: errors and warnings</source>
        <translation>Stufe error: Fehler und Warnungen</translation>
    </message>
    <message>
        <source>Rollbacks, pods that did not get ready, gates that wait.</source>
        <translation>Rollbacks, Pods, die nicht bereit wurden, wartende Gates.</translation>
    </message>
    <message>
        <source>no severity: nothing is sent</source>
        <translation>keine Stufe: Nichts wird gesendet</translation>
    </message>
    <message>
        <source>Flagger sends only to info, warn or error. Set one.</source>
        <translation>Flagger sendet nur an info, warn oder error. Setzen Sie eine.</translation>
    </message>
    <message>
        <source>AlertProvider %1</source>
        <translation>AlertProvider %1</translation>
    </message>
    <message>
        <source>The cluster does not know alertproviders.flagger.app.</source>
        <translation>Der Cluster kennt alertproviders.flagger.app nicht.</translation>
    </message>
    <message>
        <source>It does not exist: nothing is sent.</source>
        <translation>Es existiert nicht: Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Its address is in Secret %1, which the console does not read.</source>
        <translation>Seine Adresse steht im Secret %1, das die Konsole nicht liest.</translation>
    </message>
    <message>
        <source>It has no address: nothing is sent.</source>
        <translation>Es hat keine Adresse: Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Host %1.</source>
        <translation>Host %1.</translation>
    </message>
    <message>
        <source>The cluster does not know this kind.</source>
        <translation>Der Cluster kennt diese Art nicht.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Es ist nicht da.</translation>
    </message>
    <message>
        <source>Unknown until the cluster answers again.</source>
        <translation>Unbekannt, bis der Cluster wieder antwortet.</translation>
    </message>
    <message>
        <source>primary %1 %, canary %2 %</source>
        <translation>Primary %1 %, Canary %2 %</translation>
    </message>
    <message>
        <source>names no canary</source>
        <translation>nennt keinen Canary</translation>
    </message>
    <message>
        <source>%1 of %2 pods ready</source>
        <translation>%1 von %2 Pods bereit</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>%1, TCP</source>
        <translation>%1, TCP</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>mesh is not among the gateways</source>
        <translation>mesh ist nicht unter den Gateways</translation>
    </message>
    <message>
        <source>Callers inside the mesh pass by the split.</source>
        <translation>Aufrufer im Mesh gehen an der Aufteilung vorbei.</translation>
    </message>
    <message>
        <source>Autoscaler</source>
        <translation>Autoscaler</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Metrics server</source>
        <translation>Metrik-Server</translation>
    </message>
    <message>
        <source>Pods must be ready within</source>
        <translation>Pods müssen bereit sein innerhalb von</translation>
    </message>
    <message>
        <source>Ready pods wanted</source>
        <translation>Verlangte bereite Pods</translation>
    </message>
    <message>
        <source>canary %1 %, primary %2 %</source>
        <translation>Canary %1 %, Primary %2 %</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>%1 % of the requests</source>
        <translation>%1 % der Anfragen</translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation>Sitzungs-Cookie</translation>
    </message>
    <message>
        <source>skipAnalysis is set</source>
        <translation>skipAnalysis ist gesetzt</translation>
    </message>
    <message>
        <source>New revisions are promoted unchecked.</source>
        <translation>Neue Revisionen werden ungeprüft übernommen.</translation>
    </message>
    <message>
        <source>suspend is set</source>
        <translation>suspend ist gesetzt</translation>
    </message>
    <message>
        <source>Flagger does nothing until it is resumed.</source>
        <translation>Flagger tut nichts, bis es fortgesetzt wird.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Seit %1.</translation>
    </message>
    <message>
        <source>No condition yet</source>
        <translation>Noch keine Condition</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>No label of Flux is on this Canary.</source>
        <translation>Dieser Canary trägt kein Label von Flux.</translation>
    </message>
    <message>
        <source>Flux applies it from git. You may not read more of it.</source>
        <translation>Flux wendet es aus git an. Mehr davon dürfen Sie nicht lesen.</translation>
    </message>
    <message>
        <source>Flux applies it from git. The cluster tells no more of it.</source>
        <translation>Flux wendet es aus git an. Mehr sagt der Cluster nicht.</translation>
    </message>
    <message>
        <source>%1 is suspended</source>
        <translation>%1 ist angehalten</translation>
    </message>
    <message>
        <source>Flux undoes nothing until it is resumed.</source>
        <translation>Flux macht nichts rückgängig, bis es fortgesetzt wird.</translation>
    </message>
    <message>
        <source>Flux applies it every %1 and undoes what is changed by hand.</source>
        <translation>Flux wendet es alle %1 an und macht rückgängig, was von Hand geändert wurde.</translation>
    </message>
    <message>
        <source>Flux applies it and undoes what is changed by hand.</source>
        <translation>Flux wendet es an und macht rückgängig, was von Hand geändert wurde.</translation>
    </message>
    <message>
        <source>Flux cannot apply it</source>
        <translation>Flux kann es nicht anwenden</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>No alert in this Canary</source>
        <translation>Keine Meldung in diesem Canary</translation>
    </message>
    <message>
        <source>Flagger tells its global notifier, if it was started with one.</source>
        <translation>Flagger meldet an seinen globalen Empfänger, falls es mit einem gestartet wurde.</translation>
    </message>
    <message>
        <source>Tracked configs: a change starts a run</source>
        <translation>Verfolgte Configs: Eine Änderung beginnt einen Lauf</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation>Spec</translation>
    </message>
    <message>
        <source>Objects around it</source>
        <translation>Objekte darum herum</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Owned by</source>
        <translation>Gehört</translation>
    </message>
</context>
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
    <name>ActionViewWords</name>
    <message>
        <source>Suspend %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Abort %1 to primary</source>
        <translation>%1 zum Primary abbrechen</translation>
    </message>
    <message>
        <source>Open gate %1 of %2</source>
        <translation>Gate %1 von %2 öffnen</translation>
    </message>
    <message>
        <source>Close gate %1 of %2</source>
        <translation>Gate %1 von %2 schließen</translation>
    </message>
    <message>
        <source>Revert the image of %1</source>
        <translation>Image von %1 zurücksetzen</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>%1 erneut versuchen</translation>
    </message>
    <message>
        <source>Hold Flux for %1</source>
        <translation>Flux für %1 anhalten</translation>
    </message>
    <message>
        <source>Release Flux for %1</source>
        <translation>Flux für %1 freigeben</translation>
    </message>
    <message>
        <source>Suspend the run</source>
        <translation>Lauf anhalten</translation>
    </message>
    <message>
        <source>Resume the run</source>
        <translation>Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Retry the run</source>
        <translation>Lauf erneut versuchen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>ActivityPicture</name>
    <message>
        <source>Activity in %1</source>
        <translation>Aktivität in %1</translation>
    </message>
    <message>
        <source>%1 to %2 UTC, lanes in local time. What this console saw and the sources still remembered at %3 UTC.</source>
        <translation>%1 bis %2 UTC, Spuren in Ortszeit. Was diese Konsole sah und die Quellen um %3 UTC noch wussten.</translation>
    </message>
    <message>
        <source>and %1 more, which the CSV and the JSON hold</source>
        <translation>und %1 weitere, die in CSV und JSON stehen</translation>
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
    <name>ApiClusterWriter</name>
    <message>
        <source>The answer of the cluster is cut off.</source>
        <translation>Die Antwort des Clusters ist abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>AttentionTray</name>
    <message numerus="yes">
        <source>%n failed or failing</source>
        <translation>
            <numerusform>%n fehlgeschlagen oder kurz davor</numerusform>
            <numerusform>%n fehlgeschlagen oder kurz davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for somebody</source>
        <translation>
            <numerusform>%n wartet auf jemanden</numerusform>
            <numerusform>%n warten auf jemanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moving</source>
        <translation>
            <numerusform>%n in Bewegung</numerusform>
            <numerusform>%n in Bewegung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canaries</source>
        <translation>
            <numerusform>%n Canary</numerusform>
            <numerusform>%n Canarys</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No cluster is watched.</source>
        <translation>Kein Cluster wird beobachtet.</translation>
    </message>
    <message>
        <source>A cluster has never answered.</source>
        <translation>Ein Cluster hat noch nie geantwortet.</translation>
    </message>
    <message>
        <source>Live, last word %1.</source>
        <translation>Live, letzte Nachricht %1.</translation>
    </message>
    <message>
        <source>Not live: this is what was known %1.</source>
        <translation>Nicht live: Das war der Stand %1.</translation>
    </message>
    <message>
        <source>Flightdeck · %1</source>
        <translation>Flightdeck · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Notifications are held back until %1; rollbacks still come.</source>
        <translation>Benachrichtigungen werden bis %1 zurückgehalten; Rollbacks kommen trotzdem.</translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message>
        <source>%1 failed while it was promoted</source>
        <translation>%1 ist beim Übernehmen fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <translation>%1 zurückgerollt</translation>
    </message>
    <message>
        <source>%1 is on its last life</source>
        <translation>%1 hat noch ein Leben</translation>
    </message>
    <message>
        <source>%1 has no life left</source>
        <translation>%1 hat kein Leben mehr</translation>
    </message>
    <message>
        <source>%1 lost its first life</source>
        <translation>%1 hat das erste Leben verloren</translation>
    </message>
    <message>
        <source>%1 does not move</source>
        <translation>%1 kommt nicht voran</translation>
    </message>
    <message>
        <source>%1 waits for approval</source>
        <translation>%1 wartet auf Freigabe</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>%1 ist fertig</translation>
    </message>
    <message>
        <source>%1 of %2 lives left.</source>
        <translation>%1 von %2 Leben übrig.</translation>
    </message>
    <message>
        <source>The new version is the primary now.</source>
        <translation>Die neue Version ist jetzt Primary.</translation>
    </message>
    <message>
        <source>This is over by now.</source>
        <translation>Das ist inzwischen vorbei.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rolled back</source>
        <translation>
            <numerusform>%n zurückgerollt</numerusform>
            <numerusform>%n zurückgerollt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n halted</source>
        <translation>
            <numerusform>%n aufgehalten</numerusform>
            <numerusform>%n aufgehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for approval</source>
        <translation>
            <numerusform>%n wartet auf Freigabe</numerusform>
            <numerusform>%n warten auf Freigabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <translation>
            <numerusform>%n fertig</numerusform>
            <numerusform>%n fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>While you were away: %1</source>
        <translation>Während Sie weg waren: %1</translation>
    </message>
    <message>
        <source>While it was quiet: %1</source>
        <translation>Während der Ruhe: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWarnings</name>
    <message>
        <source>How many change sides is not known without a sample.</source>
        <translation>Wie viele die Seite wechseln, ist ohne Stichprobe nicht bekannt.</translation>
    </message>
    <message>
        <source>Nobody of the sample changes sides.</source>
        <translation>Niemand aus der Stichprobe wechselt die Seite.</translation>
    </message>
    <message>
        <source>1 sampled id changes sides.</source>
        <translation>1 ID der Stichprobe wechselt die Seite.</translation>
    </message>
    <message numerus="yes">
        <source>%n sampled ids change sides.</source>
        <translation>
            <numerusform>%n ID der Stichprobe wechselt die Seite.</numerusform>
            <numerusform>%n IDs der Stichprobe wechseln die Seite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the order is another one.</source>
        <translation>Nur die Reihenfolge ist eine andere.</translation>
    </message>
    <message>
        <source>The shares of rule %1 are the same, only their order is another one: it decides who gets what.</source>
        <translation>Die Anteile von Regel %1 sind dieselben, nur ihre Reihenfolge ist eine andere: Sie entscheidet, wer was bekommt.</translation>
    </message>
    <message>
        <source>Rule %1 ends at %2 %: who falls behind that gets no variant, and no later rule.</source>
        <translation>Regel %1 endet bei %2 %: Wer dahinter fällt, bekommt keine Variante und auch keine spätere Regel.</translation>
    </message>
    <message>
        <source>1 sampled id gets none.</source>
        <translation>1 ID der Stichprobe bekommt keine.</translation>
    </message>
    <message numerus="yes">
        <source>%n sampled ids get none.</source>
        <translation>
            <numerusform>%n ID der Stichprobe bekommt keine.</numerusform>
            <numerusform>%n IDs der Stichprobe bekommen keine.</numerusform>
        </translation>
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
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>CheckFactWords</name>
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
        <source>asked before the first step; a failure costs a life</source>
        <translation>vor dem ersten Schritt gefragt; ein Fehlschlag kostet ein Leben</translation>
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
</context>
<context>
    <name>ClusterAccessWords</name>
    <message>
        <source>A service is reached through a cluster, and no cluster is set up.</source>
        <translation>Ein Service wird über einen Cluster erreicht, und es ist keiner eingerichtet.</translation>
    </message>
    <message>
        <source>The context %1 is none of this environment&apos;s.</source>
        <translation>Der Context %1 gehört nicht zu dieser Umgebung.</translation>
    </message>
</context>
<context>
    <name>ClusterSummaryWords</name>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 of %2 clusters live</source>
        <translation>%1 von %2 Clustern live</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
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
    <name>ConstraintForm</name>
    <message>
        <source>Write the numbers as a list: [1, 2, 3].</source>
        <translation>Schreiben Sie die Zahlen als Liste: [1, 2, 3].</translation>
    </message>
    <message>
        <source>The value is no number.</source>
        <translation>Der Wert ist keine Zahl.</translation>
    </message>
    <message>
        <source>The value is no date like 2024-12-31 or 2024-12-31T23:59:59Z.</source>
        <translation>Der Wert ist kein Datum wie 2024-12-31 oder 2024-12-31T23:59:59Z.</translation>
    </message>
    <message>
        <source>Write the texts as a list: [&quot;DE&quot;, &quot;FR&quot;].</source>
        <translation>Schreiben Sie die Texte als Liste: [&quot;DE&quot;, &quot;FR&quot;].</translation>
    </message>
</context>
<context>
    <name>DashboardWords</name>
    <message>
        <source>The metrics server has no such series of Flagger: it is not scraped, or no run began since it started.</source>
        <translation>Der Metrikserver hat keine solche Reihe von Flagger: es wird nicht abgefragt, oder seit seinem Start begann kein Lauf.</translation>
    </message>
    <message>
        <source>The metrics server has no such series of Flipt: it is not scraped, or no flag was evaluated since it started.</source>
        <translation>Der Metrikserver hat keine solche Reihe von Flipt: es wird nicht abgefragt, oder seit seinem Start wurde kein Flag ausgewertet.</translation>
    </message>
    <message>
        <source>Canaries in analysis</source>
        <translation>Canarys in der Analyse</translation>
    </message>
    <message>
        <source>Canaries whose phase is Progressing. Waiting, promoting and finalising are not told apart by Flagger&apos;s metrics: the list of rollouts knows them.</source>
        <translation>Canarys in der Phase Progressing. Warten, Übernehmen und Abschließen unterscheiden Flaggers Metriken nicht: die Liste der Rollouts kennt sie.</translation>
    </message>
    <message>
        <source>Failed now</source>
        <translation>Derzeit fehlgeschlagen</translation>
    </message>
    <message>
        <source>Canaries whose last run was rolled back and that did not run again.</source>
        <translation>Canarys, deren letzter Lauf zurückgerollt wurde und die seither nicht wieder liefen.</translation>
    </message>
    <message>
        <source>Rollbacks in 24 h</source>
        <translation>Rollbacks in 24 h</translation>
    </message>
    <message>
        <source>How often a canary became Failed. Before Flagger 1.42 read off its status each minute: what failed and started anew within a minute is missed.</source>
        <translation>Wie oft ein Canary zu Failed wurde. Vor Flagger 1.42 minütlich am Status abgelesen: was binnen einer Minute fehlschlug und neu begann, fehlt.</translation>
    </message>
    <message>
        <source>Runs that succeeded in 24 h</source>
        <translation>Erfolgreiche Läufe in 24 h</translation>
    </message>
    <message>
        <source>No analysis ended in the last 24 hours.</source>
        <translation>In den letzten 24 Stunden endete keine Analyse.</translation>
    </message>
    <message>
        <source>Canary weights</source>
        <translation>Canary-Gewichte</translation>
    </message>
    <message>
        <source>The share of the traffic that Flagger last set for each canary. It sets it during runs only, so a line ends when Flagger restarts.</source>
        <translation>Der Anteil am Verkehr, den Flagger zuletzt je Canary gesetzt hat. Es setzt ihn nur während eines Laufs; startet Flagger neu, endet die Linie.</translation>
    </message>
    <message>
        <source>Rollbacks an hour</source>
        <translation>Rollbacks je Stunde</translation>
    </message>
    <message>
        <source>How often canaries became Failed within the hour before each moment.</source>
        <translation>Wie oft Canarys in der Stunde vor jedem Zeitpunkt zu Failed wurden.</translation>
    </message>
    <message>
        <source>Time Flagger takes for a check</source>
        <translation>Dauer einer Prüfung durch Flagger</translation>
    </message>
    <message>
        <source>99th percentile of flagger_canary_duration_seconds: how long one look of Flagger takes, not how long a rollout takes.</source>
        <translation>99. Perzentil von flagger_canary_duration_seconds: wie lange ein Blick von Flagger dauert, nicht ein Rollout.</translation>
    </message>
    <message>
        <source>Flag evaluations</source>
        <translation>Flag-Auswertungen</translation>
    </message>
    <message>
        <source>Evaluations a second of each flag, by the value that was given. Evaluations inside a client&apos;s own process are not counted by the server.</source>
        <translation>Auswertungen je Sekunde und Flag, nach dem gelieferten Wert. Auswertungen im Prozess eines Clients zählt der Server nicht.</translation>
    </message>
    <message>
        <source>Failed flag evaluations</source>
        <translation>Fehlgeschlagene Flag-Auswertungen</translation>
    </message>
    <message>
        <source>Evaluations a second that Flipt answered with an error, such as a boolean question about a variant flag. Most clients take the default then.</source>
        <translation>Auswertungen je Sekunde, die Flipt mit einem Fehler beantwortet hat, etwa eine boolesche Frage nach einem Varianten-Flag. Die meisten Clients nehmen dann ihren Vorgabewert.</translation>
    </message>
    <message>
        <source>No evaluation has failed since Flipt started, or it is not scraped.</source>
        <translation>Seit dem Start von Flipt schlug keine Auswertung fehl, oder es wird nicht abgefragt.</translation>
    </message>
    <message>
        <source>Of all analyses that ended; the rest was rolled back. Before Flagger 1.42 a run that waits for its promotion counts as passed, even if it fails then.</source>
        <translation>Von allen Analysen, die zu Ende gingen; die übrigen wurden zurückgerollt. Vor Flagger 1.42 zählt ein Lauf, der auf seine Promotion wartet, als bestanden, auch wenn er dann scheitert.</translation>
    </message>
    <message>
        <source>Success rate, as last judged</source>
        <translation>Erfolgsrate, wie zuletzt beurteilt</translation>
    </message>
    <message>
        <source>What Flagger read at its last check of each canary. It stays when the run is over, so a line that does not move is no news.</source>
        <translation>Was Flagger bei seiner letzten Prüfung jedes Canarys gelesen hat. Der Wert bleibt stehen, wenn der Lauf vorbei ist: Eine Linie, die sich nicht bewegt, ist nichts Neues.</translation>
    </message>
    <message>
        <source>p99 latency, as last judged</source>
        <translation>p99-Latenz, wie zuletzt beurteilt</translation>
    </message>
    <message>
        <source>What Flagger read at its last check, in seconds, though limits are written in milliseconds. It stays when the run is over.</source>
        <translation>Was Flagger bei seiner letzten Prüfung gelesen hat, in Sekunden, obwohl Grenzen in Millisekunden angegeben werden. Der Wert bleibt stehen, wenn der Lauf vorbei ist.</translation>
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
    <name>Draft</name>
    <message>
        <source>The kept edits cannot be read; the file stays where it is.</source>
        <translation>Die aufgehobenen Änderungen sind nicht lesbar; die Datei bleibt, wo sie ist.</translation>
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
    <message>
        <source>Nothing was changed, since the result would be rejected: %1</source>
        <translation>Nichts wurde geändert, denn das Ergebnis würde abgelehnt: %1</translation>
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
        <source>add a rollout for %1</source>
        <translation>Rollout für %1 hinzufügen</translation>
    </message>
    <message>
        <source>move rollout %1 to place %2</source>
        <translation>Rollout %1 an Stelle %2 schieben</translation>
    </message>
    <message>
        <source>remove rollout %1</source>
        <translation>Rollout %1 entfernen</translation>
    </message>
    <message>
        <source>rollout %1 for %2</source>
        <translation>Rollout %1 für %2</translation>
    </message>
    <message>
        <source>rollout %1 gives %2</source>
        <translation>Rollout %1 gibt %2</translation>
    </message>
    <message>
        <source>new boolean flag, off</source>
        <translation>neues Boolean-Flag, aus</translation>
    </message>
    <message>
        <source>new variant flag, off</source>
        <translation>neues Variant-Flag, aus</translation>
    </message>
    <message>
        <source>remove the flag</source>
        <translation>Flag entfernen</translation>
    </message>
    <message>
        <source>rename to %1</source>
        <translation>in %1 umbenennen</translation>
    </message>
    <message>
        <source>add variant %1</source>
        <translation>Variante %1 hinzufügen</translation>
    </message>
    <message>
        <source>remove variant %1</source>
        <translation>Variante %1 entfernen</translation>
    </message>
    <message>
        <source>rename variant %1 to %2</source>
        <translation>Variante %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>describe variant %1 anew</source>
        <translation>Variante %1 neu beschreiben</translation>
    </message>
    <message>
        <source>add a rule for %1</source>
        <translation>Regel für %1 hinzufügen</translation>
    </message>
    <message>
        <source>remove rule %1</source>
        <translation>Regel %1 entfernen</translation>
    </message>
    <message>
        <source>rule %1 for %2</source>
        <translation>Regel %1 für %2</translation>
    </message>
    <message>
        <source>new segment</source>
        <translation>neues Segment</translation>
    </message>
    <message>
        <source>remove the segment</source>
        <translation>Segment entfernen</translation>
    </message>
    <message>
        <source>all constraints must match</source>
        <translation>alle Bedingungen müssen zutreffen</translation>
    </message>
    <message>
        <source>one constraint is enough</source>
        <translation>eine Bedingung genügt</translation>
    </message>
    <message>
        <source>add a constraint on %1</source>
        <translation>Bedingung zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>remove constraint %1</source>
        <translation>Bedingung %1 entfernen</translation>
    </message>
    <message>
        <source>constraint %1: %2 %3 %4</source>
        <translation>Bedingung %1: %2 %3 %4</translation>
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
    <name>EditWork</name>
    <message>
        <source>A percentage must be from 0 to 100 with at most two decimals.</source>
        <translation>Ein Prozentwert muss von 0 bis 100 reichen und darf höchstens zwei Dezimalstellen haben.</translation>
    </message>
    <message>
        <source>A key is made of letters, digits, “-”, “_” and “,”.</source>
        <translation>Ein Schlüssel besteht aus Buchstaben, Ziffern, „-“, „_“ und „,“.</translation>
    </message>
    <message>
        <source>%1 must be one line of text.</source>
        <translation>%1: Es muss eine Zeile Text sein.</translation>
    </message>
    <message>
        <source>Choose at least one segment.</source>
        <translation>Wählen Sie mindestens ein Segment.</translation>
    </message>
    <message>
        <source>A segment is chosen twice.</source>
        <translation>Ein Segment ist zweimal gewählt.</translation>
    </message>
    <message>
        <source>The namespace %1 of this file has no segment %2.</source>
        <translation>Der Namespace %1 dieser Datei hat kein Segment %2.</translation>
    </message>
    <message>
        <source>The list %1 cannot be read; mend it first.</source>
        <translation>Die Liste %1 ist nicht lesbar; bringen Sie sie zuerst in Ordnung.</translation>
    </message>
    <message>
        <source>The item that would change is no object; mend it first.</source>
        <translation>Der Eintrag, der sich ändern würde, ist kein Objekt; bringen Sie ihn zuerst in Ordnung.</translation>
    </message>
    <message>
        <source>The segment is written in a way that is not known here; change it in the text.</source>
        <translation>Das Segment ist auf eine hier unbekannte Weise geschrieben; ändern Sie es im Text.</translation>
    </message>
    <message>
        <source>This file has no namespace %1.</source>
        <translation>Diese Datei hat keinen Namespace %1.</translation>
    </message>
    <message>
        <source>The file holds no object that could take it.</source>
        <translation>Die Datei enthält kein Objekt, das es aufnehmen könnte.</translation>
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
    <name>ExecPlugin</name>
    <message>
        <source>You did not allow the sign-in plugin %1 to run. Press Retry to be asked again, or start with --allow-exec-plugin.</source>
        <translation>Sie haben dem Anmelde-Plugin %1 nicht erlaubt zu laufen. Mit „Erneut versuchen“ werden Sie wieder gefragt; oder starten Sie mit --allow-exec-plugin.</translation>
    </message>
    <message>
        <source>The sign-in plugin gave an answer that cannot be used.</source>
        <translation>Das Anmelde-Plugin gab eine Antwort, die nicht zu gebrauchen ist.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>Sie ist kein JSON.</translation>
    </message>
    <message>
        <source>Its kind is not ExecCredential.</source>
        <translation>Ihr kind ist nicht ExecCredential.</translation>
    </message>
    <message>
        <source>It has the version %1, the kubeconfig wants %2.</source>
        <translation>Sie hat die Version %1, die Kubeconfig verlangt %2.</translation>
    </message>
    <message>
        <source>It has a certificate without its key, or a key without its certificate.</source>
        <translation>Sie hat ein Zertifikat ohne Schlüssel oder einen Schlüssel ohne Zertifikat.</translation>
    </message>
    <message>
        <source>It has neither a token nor a certificate.</source>
        <translation>Sie hat weder ein Token noch ein Zertifikat.</translation>
    </message>
    <message>
        <source>Its token holds a line break.</source>
        <translation>Ihr Token enthält einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>Its expirationTimestamp is no time.</source>
        <translation>Ihr expirationTimestamp ist keine Zeit.</translation>
    </message>
    <message>
        <source>The sign-in plugin %1 is not on this computer.</source>
        <translation>Das Anmelde-Plugin %1 ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Install it, or choose a context that signs in another way.</source>
        <translation>Installieren Sie es oder wählen Sie einen Kontext, der sich anders anmeldet.</translation>
    </message>
    <message>
        <source>The kubeconfig says: %1</source>
        <translation>Die Kubeconfig sagt: %1</translation>
    </message>
</context>
<context>
    <name>FlagDebt</name>
    <message>
        <source>Everybody gets %1: it decides nothing any more.</source>
        <translation>Alle bekommen %1: Es entscheidet nichts mehr.</translation>
    </message>
    <message>
        <source>Everybody gets true: it decides nothing any more.</source>
        <translation>Alle bekommen true: Es entscheidet nichts mehr.</translation>
    </message>
    <message>
        <source>The file has this key twice; Flipt takes the last one and ignores the other.</source>
        <translation>Die Datei hat diesen Schlüssel zweimal; Flipt nimmt den letzten und übergeht den anderen.</translation>
    </message>
    <message>
        <source>Rule %1 never counts: one above it takes everybody.</source>
        <translation>Regel %1 zählt nie: Eine darüber nimmt alle.</translation>
    </message>
    <message>
        <source>Rollout %1 never counts: one above it takes everybody.</source>
        <translation>Rollout %1 zählt nie: Eines darüber nimmt alle.</translation>
    </message>
</context>
<context>
    <name>FlagEdit</name>
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
        <source>The flag has no rule %1.</source>
        <translation>Das Flag hat keine Regel %1.</translation>
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
    <message>
        <source>Only a flag of VARIANT_FLAG_TYPE has rules.</source>
        <translation>Nur ein Flag mit VARIANT_FLAG_TYPE hat Regeln.</translation>
    </message>
    <message>
        <source>A rule without a share makes every call of whom it takes fail; give a variant.</source>
        <translation>Bei einer Regel ohne Anteil scheitert jeder Aufruf derer, die sie nimmt; geben Sie eine Variante an.</translation>
    </message>
    <message>
        <source>Rollout %1 asks for no segment.</source>
        <translation>Rollout %1 fragt nach keinem Segment.</translation>
    </message>
    <message>
        <source>The rule has no segment of its own.</source>
        <translation>Die Regel hat kein eigenes Segment.</translation>
    </message>
    <message>
        <source>Rollout %1 gives nothing.</source>
        <translation>Rollout %1 gibt nichts.</translation>
    </message>
    <message>
        <source>The rollout cannot be read; mend it first.</source>
        <translation>Das Rollout ist nicht lesbar; bringen Sie es zuerst in Ordnung.</translation>
    </message>
    <message>
        <source>The attachment is no JSON object or list: %1 at character %2.</source>
        <translation>Der Anhang ist kein JSON-Objekt und keine JSON-Liste: %1 bei Zeichen %2.</translation>
    </message>
    <message>
        <source>Flipt would not take this attachment.</source>
        <translation>Flipt würde diesen Anhang nicht annehmen.</translation>
    </message>
    <message>
        <source>Flipt would return this attachment changed.</source>
        <translation>Flipt würde diesen Anhang verändert zurückgeben.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>There is a flag %1 already.</source>
        <translation>Es gibt schon ein Flag %1.</translation>
    </message>
    <message>
        <source>The flag has two variants %1; mend that first.</source>
        <translation>Das Flag hat zwei Varianten %1; bringen Sie das zuerst in Ordnung.</translation>
    </message>
    <message>
        <source>Only a flag of VARIANT_FLAG_TYPE has variants.</source>
        <translation>Nur ein Flag mit VARIANT_FLAG_TYPE hat Varianten.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Der Schlüssel</translation>
    </message>
    <message>
        <source>The flag has a variant %1 already.</source>
        <translation>Das Flag hat schon eine Variante %1.</translation>
    </message>
    <message>
        <source>Rule %1 gives %2 to %3 %; take that share away first.</source>
        <translation>Regel %1 gibt %2 an %3 %; nehmen Sie diesen Anteil zuerst weg.</translation>
    </message>
    <message>
        <source>The rule cannot be read; mend it first.</source>
        <translation>Die Regel ist nicht lesbar; bringen Sie sie zuerst in Ordnung.</translation>
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
    <name>FlagMarks</name>
    <message>
        <source>kill %1</source>
        <translation>Kill von %1</translation>
    </message>
    <message>
        <source>undo of the kill of %1</source>
        <translation>Kill von %1 zurückgenommen</translation>
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
    <name>FlagsWords</name>
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
    <name>Flightdeck::App</name>
    <message>
        <source>The environment names no metrics server.</source>
        <translation>Die Umgebung nennt keinen Metrik-Server.</translation>
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
    <name>Flightdeck::App::ApiClusterWriter</name>
    <message>
        <source>There is no Service %1 in namespace %2.</source>
        <translation>Im Namespace %2 gibt es keinen Service %1.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::App::AttentionCentre</name>
    <message>
        <source>&amp;Notifications…</source>
        <translation>&amp;Benachrichtigungen…</translation>
    </message>
    <message>
        <source>&amp;Mute notifications for 1 h</source>
        <translation>Benachrichtigungen 1 h &amp;stumm schalten</translation>
    </message>
    <message>
        <source>If you did not see it, the desktop may be set to do not disturb.</source>
        <translation>Falls Sie nichts gesehen haben: Der Desktop steht vielleicht auf „Nicht stören“.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm schalten</translation>
    </message>
    <message>
        <source>Mute no longer: notifications of %1</source>
        <translation>Stumm schalten aufheben: Benachrichtigungen zu %1</translation>
    </message>
    <message>
        <source>Mute notifications of %1</source>
        <translation>Stumm schalten: Benachrichtigungen zu %1</translation>
    </message>
    <message>
        <source>It came from the tray icon. %1</source>
        <translation>Sie kam vom Symbol im Infobereich. %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Flightdeck can reach you</source>
        <translation>Flightdeck kann Sie erreichen</translation>
    </message>
    <message>
        <source>This is a test. Nothing has happened to any rollout.</source>
        <translation>Das ist eine Probe. Keinem Rollout ist etwas geschehen.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::App::CanaryAdvice</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Being analysed now: %1. If this flag changes what they do, the commit blurs their metrics.</source>
        <translation>Gerade in Analyse: %1. Wenn dieses Flag ändert, was sie tun, verwischt der Commit ihre Metriken.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::App::ClusterTest</name>
    <message>
        <source>The kubeconfig has the context %1.</source>
        <translation>Die kubeconfig hat den Kontext %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
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
    <message>
        <source>Connected, %1</source>
        <translation>Verbunden, %1</translation>
    </message>
    <message>
        <source>%1 of %2 clusters connected, %3</source>
        <translation>%1 von %2 Clustern verbunden, %3</translation>
    </message>
    <message>
        <source>Flagger is not installed here</source>
        <translation>Flagger ist hier nicht installiert</translation>
    </message>
    <message>
        <source>The cluster did not answer within %1 s</source>
        <translation>Der Cluster hat binnen %1 s nicht geantwortet</translation>
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
</context>
<context>
    <name>Flightdeck::App::Console</name>
    <message>
        <source>If this is a name inside the cluster, give %1.</source>
        <translation>Falls das ein Name innerhalb des Clusters ist, geben Sie %1 an.</translation>
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
    <message>
        <source>Show the dashboard</source>
        <translation>Übersicht zeigen</translation>
    </message>
    <message>
        <source>replicas not told apart</source>
        <translation>Replicas nicht unterscheidbar</translation>
    </message>
    <message>
        <source>F12, F2, Ctrl+H</source>
        <translation>F12, F2, Strg+H</translation>
    </message>
    <message>
        <source>Definition, rename, find and replace</source>
        <translation>Definition, umbenennen, suchen und ersetzen</translation>
    </message>
    <message>
        <source>not kept: %1</source>
        <translation>nicht aufbewahrt: %1</translation>
    </message>
    <message>
        <source>kept for %1 days</source>
        <translation>%1 Tage aufbewahrt</translation>
    </message>
    <message>
        <source>%1, %2 ids</source>
        <translation>%1, %2 IDs</translation>
    </message>
    <message>
        <source>Name a drill flag in Environments: a flag that nobody depends on.</source>
        <translation>Nennen Sie unter Umgebungen ein Übungs-Flag: eines, von dem niemand abhängt.</translation>
    </message>
    <message>
        <source>The drill flag %1 is not in the repository.</source>
        <translation>Das Übungs-Flag %1 ist nicht im Repository.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::App::FlagMarks</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>kill %1</source>
        <translation>Kill von %1</translation>
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
    <name>Flightdeck::App::FliptReplicas</name>
    <message>
        <source>No pod of %1 is ready.</source>
        <translation>Kein Pod von %1 ist bereit.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::App::FliptTest</name>
    <message>
        <source>%1 polls %2 every %3 s, so a kill is served within about %4 s</source>
        <translation>%1 fragt %2 alle %3 s ab, eine Abschaltung ist also binnen etwa %4 s ausgeliefert</translation>
    </message>
    <message>
        <source>its branch</source>
        <translation>seinen Branch</translation>
    </message>
    <message>
        <source>There is no replica to ask</source>
        <translation>Es gibt keine Replica, die gefragt werden könnte</translation>
    </message>
    <message>
        <source>%1 of %2 replicas answer</source>
        <translation>%1 von %2 Repliken antworten</translation>
    </message>
</context>
<context>
    <name>Flightdeck::App::MetricsTest</name>
    <message>
        <source>%1 answers</source>
        <translation>%1 antwortet</translation>
    </message>
    <message>
        <source>Change the address to %1.</source>
        <translation>Die Adresse auf %1 ändern.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Diese Adresse verwenden</translation>
    </message>
    <message>
        <source>%1 answers through the API server</source>
        <translation>%1 antwortet über den API-Server</translation>
    </message>
    <message>
        <source>%1 answers; the tenant is missing</source>
        <translation>%1 antwortet; der Tenant fehlt</translation>
    </message>
    <message>
        <source>%1 cannot be asked</source>
        <translation>%1 kann nicht gefragt werden</translation>
    </message>
    <message>
        <source>%1 is a name inside the cluster; %2 answers through the API server</source>
        <translation>%1 ist ein Name innerhalb des Clusters; %2 antwortet über den API-Server</translation>
    </message>
    <message>
        <source>Set the tenant: the server wants to know for whom it is asked.</source>
        <translation>Setzen Sie den Tenant: Der Server will wissen, für wen gefragt wird.</translation>
    </message>
    <message>
        <source>If %1 is a name inside a cluster, give %2: it leads through the API server.</source>
        <translation>Falls %1 ein Name innerhalb eines Clusters ist, geben Sie %2 an: Das führt über den API-Server.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::App::NotifierDBus</name>
    <message>
        <source>There is no session bus to reach the desktop by.</source>
        <translation>Es gibt keinen Sitzungsbus, über den der Desktop zu erreichen wäre.</translation>
    </message>
    <message>
        <source>No notification service answers: %1</source>
        <translation>Kein Benachrichtigungsdienst antwortet: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Flightdeck</source>
        <translation>Flightdeck</translation>
    </message>
    <message>
        <source>The desktop declined: %1</source>
        <translation>Der Desktop hat abgelehnt: %1</translation>
    </message>
</context>
<context>
    <name>Flightdeck::App::RolloutActions</name>
    <message>
        <source>Verified</source>
        <translation>Überprüft</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
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
    <name>Flightdeck::App::SecretKeeper</name>
    <message>
        <source>The environment is saved, its token or password is not: %1 It is used until the program ends, and asked for again after that.</source>
        <translation>Die Umgebung ist gespeichert, ihr Token oder Passwort nicht: %1 Es wird bis zum Ende des Programms verwendet und danach wieder erfragt.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::App::SourceSignIn</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 1 MiB.</source>
        <translation>Die Datei %1 ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate of an authority.</source>
        <translation>Die Datei %1 enthält kein Zertifikat eines Ausstellers.</translation>
    </message>
    <message>
        <source>The keychain has not answered yet.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>The keychain holds no token or password for this. Enter it in Environments.</source>
        <translation>Der Schlüsselbund enthält kein Token oder Passwort dafür. Geben Sie es unter Umgebungen ein.</translation>
    </message>
    <message>
        <source>No keychain answers on this desktop. Enter the token or password in Environments; it is kept in memory until the program ends.</source>
        <translation>Auf diesem Desktop antwortet kein Schlüsselbund. Geben Sie Token oder Passwort unter Umgebungen ein; es bleibt bis zum Ende des Programms im Speicher.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Core::ActivityJournal</name>
    <message>
        <source>End not seen</source>
        <translation>Ende nicht gesehen</translation>
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
    <name>Flightdeck::Flags::DraftKeeper</name>
    <message>
        <source>Edits are not kept for the case of a crash: %1 cannot be made.</source>
        <translation>Änderungen werden für den Fall eines Absturzes nicht aufgehoben: %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Edits are not kept for the case of a crash: %1</source>
        <translation>Änderungen werden für den Fall eines Absturzes nicht aufgehoben: %1</translation>
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
    <message>
        <source>Last changed: %1</source>
        <translation>Zuletzt geändert: %1</translation>
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
    <message>
        <source>The file is larger than 16 MiB; it is shown and not edited here.</source>
        <translation>Die Datei ist größer als 16 MiB; sie wird hier gezeigt und nicht geändert.</translation>
    </message>
    <message>
        <source>Committing is blocked: the shares of rule %1 of %2 do not add up to 100 %.</source>
        <translation>Committen ist gesperrt: Die Anteile von Regel %1 von %2 ergeben nicht 100 %.</translation>
    </message>
    <message>
        <source>Committing is blocked: rollout %1 of %2 is not from 0 to 100 %.</source>
        <translation>Committen ist gesperrt: Rollout %1 von %2 liegt nicht zwischen 0 und 100 %.</translation>
    </message>
    <message>
        <source>Committing is blocked: %1</source>
        <translation>Committen ist gesperrt: %1</translation>
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
    <message>
        <source>%1, signs; the key is tried by a check of your own</source>
        <translation>%1, signiert; den Schlüssel probiert erst Ihre eigene Prüfung</translation>
    </message>
    <message>
        <source>%1, the key signs</source>
        <translation>%1, der Schlüssel signiert</translation>
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
    <name>Flightdeck::Git::Publication</name>
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
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>Abgebrochen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A branch beside it was refused too: %1 %2</source>
        <translation>Auch ein eigener Branch daneben wurde abgelehnt: %1 %2</translation>
    </message>
    <message>
        <source>The branch %1 is protected: the server takes no direct push from this user, and nothing has changed for anybody yet. The change waits on the branch %2: somebody has to merge it.</source>
        <translation>Der Branch %1 ist geschützt: Der Server nimmt von diesem Benutzer keinen direkten Push an, und noch hat sich für niemanden etwas geändert. Die Änderung wartet auf dem Branch %2: Jemand muss sie mergen.</translation>
    </message>
    <message>
        <source>Open the merge request here: %1</source>
        <translation>Öffnen Sie den Merge Request hier: %1</translation>
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
        <source>Every replica serves the change, but the metrics still count the flag.</source>
        <translation>Jede Replik liefert die Änderung aus, aber die Metriken zählen das Flag noch.</translation>
    </message>
    <message>
        <source>It is not followed any more. What was sent stays sent.</source>
        <translation>Es wird nicht mehr verfolgt. Was gesendet wurde, bleibt gesendet.</translation>
    </message>
    <message>
        <source>Every Flipt replica is gone, so nobody can say whether this is served.</source>
        <translation>Alle Flipt-Replicas sind weg; niemand kann sagen, ob dies ausgeliefert wird.</translation>
    </message>
    <message>
        <source>Finding the Flipt replicas</source>
        <translation>Die Flipt-Replicas werden gesucht</translation>
    </message>
    <message>
        <source>Every answer is as wanted and the longest poll is over; the replicas cannot be told apart</source>
        <translation>Jede Antwort ist wie gewünscht und die längste Abfragepause ist vorbei; die Replicas sind nicht unterscheidbar</translation>
    </message>
    <message>
        <source>Two poll intervals are over without a change; checking every file of the branch again</source>
        <translation>Zwei Abfragen sind ohne Änderung vergangen; jede Datei des Branches wird noch einmal geprüft</translation>
    </message>
    <message>
        <source>Git could not be read again in time, so what the local check says of it now is unknown.</source>
        <translation>Git war nicht rechtzeitig wieder zu lesen; was die lokale Prüfung jetzt sagt, ist unbekannt.</translation>
    </message>
    <message>
        <source>Git could not be read again, so what the local check says of it now is unknown: %1</source>
        <translation>Git war nicht wieder zu lesen; was die lokale Prüfung jetzt sagt, ist unbekannt: %1</translation>
    </message>
    <message>
        <source>The local check refuses %1 at %2, so Flipt keeps serving what it had.</source>
        <translation>Die lokale Prüfung lehnt %1 bei %2 ab, daher liefert Flipt weiter aus, was es hatte.</translation>
    </message>
    <message>
        <source>The local check accepts every file at %1, so look at Flipt: it may have rejected the commit, or not poll this branch.</source>
        <translation>Die lokale Prüfung nimmt jede Datei bei %1 an, sehen Sie also bei Flipt nach: Es hat den Commit vielleicht abgelehnt oder fragt diesen Branch nicht ab.</translation>
    </message>
    <message>
        <source>After two poll intervals not every replica serves the change: Flipt probably rejected it. %1</source>
        <translation>Nach zwei Abfragen liefert nicht jede Replica die Änderung aus: Flipt hat sie wahrscheinlich abgelehnt. %1</translation>
    </message>
    <message>
        <source>The metrics server did not answer.</source>
        <translation>Der Metrik-Server antwortete nicht.</translation>
    </message>
    <message>
        <source>Metrics: not watched. %1</source>
        <translation>Metriken: nicht beobachtet. %1</translation>
    </message>
    <message>
        <source>The commit %1 on %2 gives the flag again.</source>
        <translation>Der Commit %1 auf %2 gibt das Flag wieder.</translation>
    </message>
    <message numerus="yes">
        <source>Others&apos; commits on %1 came first. Tried %n time(s).</source>
        <translation>
            <numerusform>Commits anderer auf %1 kamen zuerst. %n Versuch.</numerusform>
            <numerusform>Commits anderer auf %1 kamen zuerst. %n Versuche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept here: %1 does not answer. Tried %n time(s).</source>
        <translation>
            <numerusform>Hier aufbewahrt: %1 antwortet nicht. %n Versuch.</numerusform>
            <numerusform>Hier aufbewahrt: %1 antwortet nicht. %n Versuche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flightdeck::KillSwitch::Readiness</name>
    <message>
        <source>Not known before the first commit.</source>
        <translation>Vor dem ersten Commit nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 lets you write.</source>
        <translation>%1 lässt Sie schreiben.</translation>
    </message>
    <message>
        <source>Shown by the first push, or by a drill.</source>
        <translation>Zeigt der erste Push oder eine Übung.</translation>
    </message>
    <message>
        <source>Git could not be read.</source>
        <translation>Git war nicht zu lesen.</translation>
    </message>
    <message>
        <source>%1 is at %2.</source>
        <translation>%1 steht auf %2.</translation>
    </message>
    <message>
        <source>Flipt refuses %1</source>
        <translation>Flipt lehnt ab: %1</translation>
    </message>
    <message>
        <source>Flipt takes every file of the branch.</source>
        <translation>Flipt nimmt jede Datei des Branches an.</translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s) in %1.</source>
        <translation>
            <numerusform>%n Flag in %1.</numerusform>
            <numerusform>%n Flags in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Flipt loads no file with flags: a change would not be served.</source>
        <translation>Flipt lädt keine Datei mit Flags: Eine Änderung würde nicht ausgeliefert.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Fetch</translation>
    </message>
    <message>
        <source>Sign-in to write</source>
        <translation>Anmeldung zum Schreiben</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Author and key</source>
        <translation>Autor und Schlüssel</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
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
    <message>
        <source>Who answered cannot be told; another replica may not have polled yet.</source>
        <translation>Wer geantwortet hat, ist nicht erkennbar; eine andere Replica hat vielleicht noch nicht abgefragt.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Kubernetes::Cluster</name>
    <message>
        <source>Neither the canary&apos;s target nor its primary exists.</source>
        <translation>Weder das Ziel des Canarys noch sein Primary existiert.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Kubernetes::Credentials</name>
    <message>
        <source>The sign-in plugin %1 has not run yet.</source>
        <translation>Das Anmelde-Plugin %1 ist noch nicht gelaufen.</translation>
    </message>
    <message>
        <source>The cluster refuses what the sign-in plugin gave, also after a new run. Sign in with the provider&apos;s tool, then press Retry.</source>
        <translation>Der Cluster weist ab, was das Anmelde-Plugin gab, auch nach einem neuen Lauf. Melden Sie sich mit dem Werkzeug des Anbieters an und wählen Sie dann „Erneut versuchen“.</translation>
    </message>
    <message>
        <source>The context signs in with the plugin %1, and nobody can be asked here whether it may run.</source>
        <translation>Der Kontext meldet sich mit dem Plugin %1 an, und hier kann niemand gefragt werden, ob es laufen darf.</translation>
    </message>
    <message>
        <source>Waiting for your consent to run %1, which this context signs in with.</source>
        <translation>Wartet auf Ihre Zustimmung, %1 auszuführen, womit sich dieser Kontext anmeldet.</translation>
    </message>
    <message>
        <source>Signing in: the plugin %1 is running.</source>
        <translation>Anmeldung: das Plugin %1 läuft.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Kubernetes::Discovery</name>
    <message>
        <source>The cluster has no %1 in a version that this console knows.</source>
        <translation>Der Cluster hat %1 in keiner Version, die diese Konsole kennt.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Kubernetes::ExecRun</name>
    <message>
        <source>The sign-in plugin %1 cannot be started.</source>
        <translation>Das Anmelde-Plugin %1 lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>The sign-in plugin %1 did not finish within %2 s and was ended.</source>
        <translation>Das Anmelde-Plugin %1 wurde in %2 s nicht fertig und wurde beendet.</translation>
    </message>
    <message>
        <source>The sign-in plugin %1 printed more than 1 MiB and was ended.</source>
        <translation>Das Anmelde-Plugin %1 gab mehr als 1 MiB aus und wurde beendet.</translation>
    </message>
    <message>
        <source>The sign-in plugin %1 crashed.</source>
        <translation>Das Anmelde-Plugin %1 ist abgestürzt.</translation>
    </message>
    <message>
        <source>The sign-in plugin %1 failed (exit code %2).</source>
        <translation>Das Anmelde-Plugin %1 ist gescheitert (Exit-Code %2).</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Kubernetes::KubeContextWatcher</name>
    <message>
        <source>The kubeconfig changed and cannot be used. Flightdeck goes on with what it said before.</source>
        <translation>Die Kubeconfig wurde geändert und ist nicht zu gebrauchen. Flightdeck arbeitet mit dem weiter, was sie vorher sagte.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Kubernetes::Reflector</name>
    <message>
        <source>The API server sent an object larger than 8 MiB.</source>
        <translation>Der API-Server hat ein Objekt gesendet, das größer als 8 MiB ist.</translation>
    </message>
    <message>
        <source>The API server stopped in the middle of a list.</source>
        <translation>Der API-Server hat mitten in einer Liste aufgehört.</translation>
    </message>
    <message>
        <source>The API server has not answered for a while.</source>
        <translation>Der API-Server hat seit einer Weile nicht geantwortet.</translation>
    </message>
    <message>
        <source>The API server sent a list larger than 512 MiB.</source>
        <translation>Der API-Server hat eine Liste von mehr als 512 MiB gesendet.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Kubernetes::ResourceWatch</name>
    <message numerus="yes">
        <source>Not allowed in %1 and %n more namespace(s).</source>
        <translation>
            <numerusform>Nicht erlaubt in %1 und %n weiteren Namespace.</numerusform>
            <numerusform>Nicht erlaubt in %1 und %n weiteren Namespaces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not allowed in %1.</source>
        <translation>Nicht erlaubt in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more namespace(s) are not looked into.</source>
        <translation>
            <numerusform>%n weiterer Namespace wird nicht betrachtet.</numerusform>
            <numerusform>%n weitere Namespaces werden nicht betrachtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more objects than the console keeps.</source>
        <translation>Es gibt mehr Objekte, als die Konsole behält.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Kubernetes::ServiceAccess</name>
    <message>
        <source>The replicas of %1 cannot be told apart: the service may not be read. Your role needs &quot;get&quot; on services and &quot;list&quot; on endpointslices in the namespace %2.</source>
        <translation>Die Replicas von %1 sind nicht unterscheidbar: Der Service darf nicht gelesen werden. Ihre Rolle braucht „get“ auf services und „list“ auf endpointslices im Namespace %2.</translation>
    </message>
    <message>
        <source>There is no service %1 in the namespace %2.</source>
        <translation>Es gibt keinen Service %1 im Namespace %2.</translation>
    </message>
    <message>
        <source>The replicas of %1 cannot be told apart: its pods may not be listed. Your role needs &quot;list&quot; on endpointslices or pods in the namespace %2.</source>
        <translation>Die Replicas von %1 sind nicht unterscheidbar: Seine Pods dürfen nicht aufgelistet werden. Ihre Rolle braucht „list“ auf endpointslices oder pods im Namespace %2.</translation>
    </message>
    <message>
        <source>The replicas of %1 cannot be told apart: its pods may not be asked singly. Your role needs &quot;get&quot; and &quot;create&quot; on pods/proxy in the namespace %2.</source>
        <translation>Die Replicas von %1 sind nicht unterscheidbar: Seine Pods dürfen nicht einzeln gefragt werden. Ihre Rolle braucht „get“ und „create“ auf pods/proxy im Namespace %2.</translation>
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
    <message>
        <source>would lose a life: there is nothing to ask</source>
        <translation>würde ein Leben verlieren: Es gibt nichts zu fragen</translation>
    </message>
    <message>
        <source>there is nothing to ask</source>
        <translation>es gibt nichts zu fragen</translation>
    </message>
    <message>
        <source>cannot be told: %1</source>
        <translation>lässt sich nicht sagen: %1</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>nicht bekannt: %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
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
    <name>Flightdeck::Rollouts::AccessBook</name>
    <message>
        <source>The identity changed meanwhile.</source>
        <translation>Die Identität hat inzwischen gewechselt.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Rollouts::ActionDesk</name>
    <message>
        <source>This rollout is not on the list any more.</source>
        <translation>Dieser Rollout steht nicht mehr auf der Liste.</translation>
    </message>
    <message>
        <source>Another action on this canary is still going on.</source>
        <translation>Eine andere Aktion an diesem Canary läuft noch.</translation>
    </message>
    <message>
        <source>%1: something was sent, and whether it took effect is not known yet.</source>
        <translation>%1: Es wurde etwas gesendet, und ob es gewirkt hat, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 is being aborted: failedChecks are written again until Flagger has rolled back.</source>
        <translation>%1 wird abgebrochen: failedChecks werden wieder geschrieben, bis Flagger zurückgerollt hat.</translation>
    </message>
    <message>
        <source>%1 is being aborted: the rollback gate is open, and only this console closes it after the rollback. While it is open, every new run is rolled back.</source>
        <translation>%1 wird abgebrochen: Das Rollback-Gate ist offen, und nur diese Konsole schließt es nach dem Rollback. Solange es offen ist, wird jeder neue Lauf zurückgerollt.</translation>
    </message>
    <message>
        <source>%1: the rollback gate %2 is still open. Every new run is rolled back until it is closed.</source>
        <translation>%1: Das Rollback-Gate %2 ist noch offen. Jeder neue Lauf wird zurückgerollt, bis es geschlossen ist.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Rollouts::ActionRun</name>
    <message>
        <source>No right of the cluster is needed.</source>
        <translation>Es ist kein Recht im Cluster nötig.</translation>
    </message>
    <message>
        <source>You may %1, the cluster says.</source>
        <translation>Der Cluster erlaubt Ihnen: %1.</translation>
    </message>
    <message>
        <source>The cluster does not say whether you may. %1</source>
        <translation>Der Cluster sagt nicht, ob Sie das dürfen. %1</translation>
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
    <name>Flightdeck::Rollouts::PodListModel</name>
    <message>
        <source>Terminating</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
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
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primary</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Pod</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
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
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Zurückrollen</translation>
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
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>On the branch</source>
        <translation>Auf dem Branch</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <source>Take the branch&apos;s values</source>
        <translation>Werte des Branchs nehmen</translation>
    </message>
    <message>
        <source>Set my values there</source>
        <translation>Meine Werte dort setzen</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>On the branch now</source>
        <translation>Jetzt auf dem Branch</translation>
    </message>
    <message>
        <source>Yours, not committed</source>
        <translation>Ihrer, nicht committet</translation>
    </message>
    <message>
        <source>Edits that do not collide go along either way. Typing that collides is given up.</source>
        <translation>Änderungen, die nicht kollidieren, gehen in jedem Fall mit. Eingaben im Text, die kollidieren, werden aufgegeben.</translation>
    </message>
    <message>
        <source>How an application asks for %1</source>
        <translation>Wie eine Anwendung nach %1 fragt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>Der Aufruf</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>New flag</source>
        <translation>Neues Flag</translation>
    </message>
    <message>
        <source>Add the flag</source>
        <translation>Flag hinzufügen</translation>
    </message>
    <message>
        <source>It comes off, at the end of the file: nobody gets another answer until rules or rollouts are added and it is turned on.</source>
        <translation>Es kommt ausgeschaltet ans Ende der Datei: Niemand bekommt eine andere Antwort, bis Regeln oder Rollouts hinzukommen und es eingeschaltet wird.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>Boolean</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>new-flag</source>
        <translation>neues-flag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Neues Segment</translation>
    </message>
    <message>
        <source>Add the segment</source>
        <translation>Segment hinzufügen</translation>
    </message>
    <message>
        <source>Without constraints a segment takes everybody; add them next.</source>
        <translation>Ohne Bedingungen nimmt ein Segment alle; fügen Sie sie als Nächstes hinzu.</translation>
    </message>
    <message>
        <source>new-segment</source>
        <translation>neues-segment</translation>
    </message>
    <message>
        <source>Who is in</source>
        <translation>Wer dazugehört</translation>
    </message>
    <message>
        <source>All must match</source>
        <translation>Alle müssen zutreffen</translation>
    </message>
    <message>
        <source>One is enough</source>
        <translation>Eine genügt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Applications that ask for the old key get an error. Everybody is drawn anew: the place of a person in a split is counted from the key.</source>
        <translation>Anwendungen, die nach dem alten Schlüssel fragen, bekommen einen Fehler. Alle werden neu ausgelost: Der Platz einer Person in einer Aufteilung wird aus dem Schlüssel berechnet.</translation>
    </message>
    <message>
        <source>Rules and rollouts of this file that ask for it are changed too; nobody gets another answer.</source>
        <translation>Regeln und Rollouts dieser Datei, die danach fragen, werden mitgeändert; niemand bekommt eine andere Antwort.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Diese nehmen</translation>
    </message>
    <message>
        <source>Who is meant</source>
        <translation>Wer gemeint ist</translation>
    </message>
    <message>
        <source>In one of them (OR)</source>
        <translation>In einem davon (OR)</translation>
    </message>
    <message>
        <source>In all of them (AND)</source>
        <translation>In allen davon (AND)</translation>
    </message>
    <message>
        <source>This namespace has no segment yet; add one first.</source>
        <translation>Dieser Namespace hat noch kein Segment; fügen Sie zuerst eines hinzu.</translation>
    </message>
    <message>
        <source>Choose at least one segment.</source>
        <translation>Wählen Sie mindestens ein Segment.</translation>
    </message>
    <message>
        <source>Whether the flag is on. A variant flag that is off gives no match; a boolean flag still tries its rollouts.</source>
        <translation>Ob das Flag an ist. Ein ausgeschaltetes Variant-Flag gibt keinen Treffer; ein Boolean-Flag probiert seine Rollouts trotzdem.</translation>
    </message>
    <message>
        <source>Which kind: of a flag, whether it is asked for a variant or for true and false; of a constraint, what is compared.</source>
        <translation>Welche Art: bei einem Flag, ob nach einer Variante oder nach true und false gefragt wird; bei einer Bedingung, was verglichen wird.</translation>
    </message>
    <message>
        <source>Tried from the top. The first whose segments match decides, also when its shares give nothing.</source>
        <translation>Von oben probiert. Die erste, deren Segmente zutreffen, entscheidet, auch wenn ihre Anteile nichts geben.</translation>
    </message>
    <message>
        <source>Shares of a rule. Order counts: buckets are handed out from the top.</source>
        <translation>Anteile einer Regel. Die Reihenfolge zählt: Buckets werden von oben vergeben.</translation>
    </message>
    <message>
        <source>Percent of those whom the rule takes, in steps of 0.1.</source>
        <translation>Prozent derer, die die Regel nimmt, in Schritten von 0,1.</translation>
    </message>
    <message>
        <source>Tried from the top, whether the flag is enabled or not. Only for boolean flags.</source>
        <translation>Von oben probiert, ob das Flag an ist oder nicht. Nur für Boolean-Flags.</translation>
    </message>
    <message>
        <source>A share of everybody, counted in whole percents.</source>
        <translation>Ein Anteil von allen, in ganzen Prozent gezählt.</translation>
    </message>
    <message>
        <source>ALL_MATCH_TYPE: every constraint must match. ANY_MATCH_TYPE: one is enough.</source>
        <translation>ALL_MATCH_TYPE: Jede Bedingung muss zutreffen. ANY_MATCH_TYPE: Eine genügt.</translation>
    </message>
    <message>
        <source>How a constraint compares, or whether several segments are joined by AND or OR.</source>
        <translation>Wie eine Bedingung vergleicht, oder ob mehrere Segmente mit AND oder OR verbunden sind.</translation>
    </message>
    <message>
        <source>Goes to the application with the variant, as JSON.</source>
        <translation>Geht mit der Variante als JSON an die Anwendung.</translation>
    </message>
    <message>
        <source>Ignored: the order of the list counts.</source>
        <translation>Wird übergangen: Die Reihenfolge der Liste zählt.</translation>
    </message>
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
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>ist nicht leer</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ist keines von</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is above</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is given</source>
        <translation>ist angegeben</translation>
    </message>
    <message>
        <source>is not given</source>
        <translation>ist nicht angegeben</translation>
    </message>
    <message>
        <source>is true</source>
        <translation>ist wahr</translation>
    </message>
    <message>
        <source>is false</source>
        <translation>ist falsch</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Entity id</source>
        <translation>Entitäts-ID</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>This file has no segment %1.</source>
        <translation>Diese Datei hat kein Segment %1.</translation>
    </message>
    <message>
        <source>Segment %1: everybody.</source>
        <translation>Segment %1: alle.</translation>
    </message>
    <message>
        <source>Segment %1: whom all of these take</source>
        <translation>Segment %1: wen alle diese nehmen</translation>
    </message>
    <message>
        <source>Segment %1: whom one of these takes</source>
        <translation>Segment %1: wen eine davon nimmt</translation>
    </message>
    <message>
        <source>No JSON object or list: %1 in line %2.</source>
        <translation>Kein JSON-Objekt und keine JSON-Liste: %1 in Zeile %2.</translation>
    </message>
    <message>
        <source>New variant</source>
        <translation>Neue Variante</translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>Variante %1</translation>
    </message>
    <message>
        <source>Add the variant</source>
        <translation>Variante hinzufügen</translation>
    </message>
    <message>
        <source>Change the variant</source>
        <translation>Variante ändern</translation>
    </message>
    <message>
        <source>Attachment, as JSON</source>
        <translation>Anhang, als JSON</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Nobody gets it until a rule gives it a share.</source>
        <translation>Niemand bekommt sie, bis eine Regel ihr einen Anteil gibt.</translation>
    </message>
    <message>
        <source>A new key is written into the rules too. Applications compare with the key: tell them.</source>
        <translation>Ein neuer Schlüssel wird auch in die Regeln geschrieben. Anwendungen vergleichen mit dem Schlüssel: Sagen Sie ihnen Bescheid.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::AccessFields</name>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>as kept in the keychain</source>
        <translation>wie im Schlüsselbund</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>PEM file; the machine&apos;s own</source>
        <translation>PEM-Datei; die des Rechners</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>PEM file; none</source>
        <translation>PEM-Datei; keines</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sein Schlüssel</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>PEM-Datei</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::ActionPlanView</name>
    <message>
        <source>(not set)</source>
        <translation>(nicht gesetzt)</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(entfernt)</translation>
    </message>
    <message>
        <source>%1 changes from %2 to %3</source>
        <translation>%1 wechselt von %2 zu %3</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>The cluster warns.</source>
        <translation>Der Cluster warnt.</translation>
    </message>
    <message>
        <source>Who would undo it</source>
        <translation>Wer es rückgängig machen würde</translation>
    </message>
    <message>
        <source>Your right</source>
        <translation>Ihr Recht</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Exact change, from the cluster&apos;s own dry run: %1</source>
        <translation>Genaue Änderung, aus dem Probelauf des Clusters: %1</translation>
    </message>
    <message>
        <source>Exact requests to the load tester, one a replica</source>
        <translation>Genaue Anfragen an den Loadtester, eine je Replikat</translation>
    </message>
    <message>
        <source>Lines not shown: %1</source>
        <translation>Nicht gezeigte Zeilen: %1</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::ActionSheet</name>
    <message>
        <source>Hold Flux first…</source>
        <translation>Zuerst Flux anhalten…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Canary %1, namespace %2</source>
        <translation>Canary %1, Namespace %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close, it goes on</source>
        <translation>Schließen, es läuft weiter</translation>
    </message>
    <message>
        <source>True now.</source>
        <translation>Stand jetzt.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::ActionsPanel</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Choose an action</source>
        <translation>Aktion wählen</translation>
    </message>
    <message>
        <source>Actions on this canary</source>
        <translation>Aktionen an diesem Canary</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>your rights, checked %1</source>
        <translation>Ihre Rechte, geprüft %1</translation>
    </message>
    <message>
        <source>Flux is held.</source>
        <translation>Flux ist angehalten.</translation>
    </message>
    <message>
        <source>%1 is suspended: it undoes nothing until it is released.</source>
        <translation>%1 ist angehalten: Es macht nichts rückgängig, bis es freigegeben wird.</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>at its interval</source>
        <translation>in seinem Abstand</translation>
    </message>
    <message>
        <source>Flux may undo what git sets too.</source>
        <translation>Flux kann zurücksetzen, was auch git setzt.</translation>
    </message>
    <message>
        <source>%1 owns this Canary and applies git %2. Each action says whether it is undone.</source>
        <translation>%1 besitzt diesen Canary und wendet git %2 an. Jede Aktion sagt, ob sie rückgängig gemacht wird.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing can be done about this canary from here.</source>
        <translation>An diesem Canary ist von hier aus nichts zu tun.</translation>
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
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
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
    <name>Flightdeck::Views::BannerStack</name>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
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
    <message>
        <source>failed: %1 %2</source>
        <translation>fehlgeschlagen: %1 %2</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
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
    <name>Flightdeck::Views::ClusterStrip</name>
    <message numerus="yes">
        <source>live, %n canaries</source>
        <translation>
            <numerusform>live, %n Canary</numerusform>
            <numerusform>live, %n Canaries</numerusform>
        </translation>
    </message>
    <message>
        <source>being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>verbindet neu</translation>
    </message>
    <message>
        <source>not live since %1</source>
        <translation>nicht live seit %1</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>nicht live</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>no Flagger</source>
        <translation>kein Flagger</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht benutzbar</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::ColumnsDialog</name>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns from left to right</source>
        <translation>Spalten von links nach rechts</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Columns, order and widths as they were at first</source>
        <translation>Spalten, Reihenfolge und Breiten wie am Anfang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Space shows or hides, Alt+Up and Alt+Down move.</source>
        <translation>Leertaste zeigt oder verbirgt, Alt+Auf und Alt+Ab verschieben.</translation>
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
    <name>Flightdeck::Views::ConstraintRow</name>
    <message>
        <source>Property of constraint %1</source>
        <translation>Eigenschaft von Bedingung %1</translation>
    </message>
    <message>
        <source>property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Type of constraint %1</source>
        <translation>Typ von Bedingung %1</translation>
    </message>
    <message>
        <source>Operator of constraint %1</source>
        <translation>Operator von Bedingung %1</translation>
    </message>
    <message>
        <source>Value of constraint %1</source>
        <translation>Wert von Bedingung %1</translation>
    </message>
    <message>
        <source>Remove constraint %1</source>
        <translation>Bedingung %1 entfernen</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Say which property is looked at.</source>
        <translation>Geben Sie an, welche Eigenschaft angesehen wird.</translation>
    </message>
    <message>
        <source>Not written yet.</source>
        <translation>Noch nicht geschrieben.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::ContextChooser</name>
    <message>
        <source>Tick…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Tick contexts of the kubeconfig</source>
        <translation>Contexts der kubeconfig auswählen</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::Crosshair</name>
    <message>
        <source>Moment: left and right move it by a step, with Shift from check to check; plus and minus zoom, Control with left and right moves the window, 0 returns to now</source>
        <translation>Zeitpunkt: links und rechts bewegen ihn um einen Schritt, mit Umschalt von Prüfung zu Prüfung; Plus und Minus vergrößern, Strg mit links und rechts verschiebt das Fenster, 0 kehrt zu jetzt zurück</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::DashboardCard</name>
    <message>
        <source>Stale: %1</source>
        <translation>Veraltet: %1</translation>
    </message>
    <message>
        <source>Asking the metrics server.</source>
        <translation>Der Metrik-Server wird gefragt.</translation>
    </message>
    <message>
        <source>Last sample %1. </source>
        <translation>Letzter Messwert %1. </translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server sagt: %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>The answer holds native histograms, which are not drawn.</source>
        <translation>Die Antwort enthält native Histogramme; diese werden nicht gezeichnet.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::DashboardPage</name>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>All rollouts</source>
        <translation>Alle Rollouts</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>Panels of the dashboard</source>
        <translation>Felder der Übersicht</translation>
    </message>
    <message>
        <source>No metrics source is set up: there is nothing to ask. Give one in Environments.</source>
        <translation>Es ist keine Metrikquelle eingerichtet: es gibt nichts zu fragen. Unter Umgebungen eine angeben.</translation>
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
    <message>
        <source>Promotion, not before</source>
        <translation>Übernahme, nicht vor</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::DetailPage</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>newest first; Kubernetes folds similar events, so this is never the whole history</source>
        <translation>Neuestes zuerst; Kubernetes fasst ähnliche Ereignisse zusammen, daher ist dies nie die ganze Historie</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::DetailTabs</name>
    <message>
        <source>Checks and gates</source>
        <translation>Prüfungen und Gates</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Spec and objects</source>
        <translation>Spec und Objekte</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Events %1</source>
        <translation>Ereignisse %1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Pods %1/%2</source>
        <translation>Pods %1/%2</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>Pods</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation>Spec</translation>
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
    <name>Flightdeck::Views::DraftNotice</name>
    <message>
        <source>Take them up</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Take up the edits that were kept</source>
        <translation>Die aufgehobenen Änderungen wieder aufnehmen</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Throw away the edits that were kept</source>
        <translation>Die aufgehobenen Änderungen wegwerfen</translation>
    </message>
    <message>
        <source>typing in the text</source>
        <translation>Eingaben im Text</translation>
    </message>
    <message>
        <source>The branch has the text they began from.</source>
        <translation>Der Branch hat den Text, von dem sie ausgingen.</translation>
    </message>
    <message>
        <source>Only comments and layout.</source>
        <translation>Nur Kommentare und Layout.</translation>
    </message>
    <message>
        <source>The branch changed since: %1</source>
        <translation>Der Branch hat sich seitdem geändert: %1</translation>
    </message>
    <message>
        <source>The edits fit in.</source>
        <translation>Die Änderungen passen hinein.</translation>
    </message>
    <message>
        <source>Both changed the same: you will see both and decide.</source>
        <translation>Beide haben dasselbe geändert: Sie sehen beides und entscheiden.</translation>
    </message>
    <message>
        <source>From %1: %2. %3</source>
        <translation>Vom %1: %2. %3</translation>
    </message>
    <message>
        <source>Taking them up gives up what is edited now.</source>
        <translation>Wenn Sie sie aufnehmen, geht verloren, was jetzt geändert ist.</translation>
    </message>
    <message>
        <source>Edits were kept that nobody committed.</source>
        <translation>Es wurden Änderungen aufgehoben, die niemand committet hat.</translation>
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
    <message>
        <source>over 16 MiB: shown, not editable</source>
        <translation>über 16 MiB: gezeigt, nicht änderbar</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::EntryDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not changed.</source>
        <translation>Nicht geändert.</translation>
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
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>the current one; several with commas</source>
        <translation>der aktuelle; mehrere mit Kommas</translation>
    </message>
    <message>
        <source>one a replica, or kubernetes-service://…</source>
        <translation>eine je Replica, oder kubernetes-service://…</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namespaces</translation>
    </message>
    <message>
        <source>when the whole cluster may not be listed</source>
        <translation>wenn nicht der ganze Cluster gelesen werden darf</translation>
    </message>
    <message>
        <source>Second remote</source>
        <translation>Zweites Remote</translation>
    </message>
    <message>
        <source>for a kill while the first does not answer</source>
        <translation>zum Abschalten, während das erste nicht antwortet</translation>
    </message>
    <message>
        <source>Drill flag</source>
        <translation>Übungs-Flag</translation>
    </message>
    <message>
        <source>a flag nobody depends on, to rehearse a kill</source>
        <translation>ein Flag, von dem niemand abhängt, zum Üben</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>CSV of people to preview and to prove kills on</source>
        <translation>CSV mit Personen für Vorschau und Beweis</translation>
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
    <message>
        <source>Passwords, keys and tokens go to the keychain of this desktop, never to a file. Without a keychain they are kept in memory until the program ends.</source>
        <translation>Passwörter, Schlüssel und Tokens kommen in den Schlüsselbund dieses Desktops, nie in eine Datei. Ohne Schlüsselbund bleiben sie bis zum Ende des Programms im Speicher.</translation>
    </message>
    <message>
        <source>Kept in memory only.</source>
        <translation>Nur im Speicher gehalten.</translation>
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
    <message>
        <source>flag commit at %1: %2</source>
        <translation>Flag-Commit um %1: %2</translation>
    </message>
    <message>
        <source>warning at %1: %2</source>
        <translation>Warnung um %1: %2</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <translation>um %1: %2</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::EventsView</name>
    <message>
        <source>Events, newest first</source>
        <translation>Ereignisse, Neuestes zuerst</translation>
    </message>
    <message>
        <source>You may not read events</source>
        <translation>Sie dürfen Ereignisse nicht lesen</translation>
    </message>
    <message>
        <source>Reading events</source>
        <translation>Ereignisse werden gelesen</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Keine Ereignisse</translation>
    </message>
    <message>
        <source>Kubernetes keeps them for an hour or so. Phase and weights are known without them.</source>
        <translation>Kubernetes behält sie etwa eine Stunde. Phase und Gewichte sind ohne sie bekannt.</translation>
    </message>
    <message>
        <source>Events are not known</source>
        <translation>Ereignisse sind nicht bekannt</translation>
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
    <name>Flightdeck::Views::FindBar</name>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Upper and lower case differ</source>
        <translation>Groß- und Kleinschreibung unterscheiden</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 replaced</source>
        <translation>1 ersetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
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
    <name>Flightdeck::Views::FlagCards</name>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Add a variant first: a rule has to give one.</source>
        <translation>Fügen Sie zuerst eine Variante hinzu: Eine Regel muss eine geben.</translation>
    </message>
    <message>
        <source>Add a share of everybody</source>
        <translation>Anteil von allen</translation>
    </message>
    <message>
        <source>Add segments</source>
        <translation>Segmente hinzufügen</translation>
    </message>
    <message>
        <source>%1 of %2 sampled ids match (%3 %)</source>
        <translation>%1 von %2 IDs der Stichprobe treffen zu (%3 %)</translation>
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
    <message numerus="yes">
        <source>%1 · %n d</source>
        <translation>
            <numerusform>%1 · %n T</numerusform>
            <numerusform>%1 · %n T</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n T</numerusform>
            <numerusform>%n T</numerusform>
        </translation>
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
    <message>
        <source>Go to the definition</source>
        <translation>Zur Definition</translation>
    </message>
    <message>
        <source>Find uses</source>
        <translation>Verwendungen suchen</translation>
    </message>
    <message>
        <source>Shift+F12</source>
        <translation>Umschalt+F12</translation>
    </message>
    <message>
        <source>Rename everywhere…</source>
        <translation>Überall umbenennen…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Suchen und ersetzen…</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Strg+H</translation>
    </message>
    <message>
        <source>Fold flags and segments</source>
        <translation>Flags und Segmente einklappen</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>Alles ausklappen</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Verwendungen</translation>
    </message>
    <message>
        <source>Line %1, here it is defined: %2</source>
        <translation>Zeile %1, hier ist es definiert: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>No key stands here</source>
        <translation>Hier steht kein Schlüssel</translation>
    </message>
    <message>
        <source>Asked for in 1 place.</source>
        <translation>An 1 Stelle gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>Asked for in %n places.</source>
        <translation>
            <numerusform>An %n Stelle gefragt.</numerusform>
            <numerusform>An %n Stellen gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Variant %1 of %2.</source>
        <translation>Variante %1 von %2.</translation>
    </message>
    <message>
        <source>1 rule gives it.</source>
        <translation>1 Regel gibt sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n rules give it.</source>
        <translation>
            <numerusform>%n Regel gibt sie.</numerusform>
            <numerusform>%n Regeln geben sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Flag %1.</source>
        <translation>Flag %1.</translation>
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
        <source>More for this flag</source>
        <translation>Mehr zu diesem Flag</translation>
    </message>
    <message>
        <source>How an application asks</source>
        <translation>Wie eine Anwendung fragt</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>Schlüssel ändern…</translation>
    </message>
    <message>
        <source>Remove the flag</source>
        <translation>Flag entfernen</translation>
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
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New flag</source>
        <translation>Neues Flag</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Neues Segment</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>All flags</source>
        <translation>Alle Flags</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Mit Problemen</translation>
    </message>
    <message>
        <source>Changed, not committed</source>
        <translation>Geändert, nicht committet</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Deciding nothing any more</source>
        <translation>Die nichts mehr entscheiden</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Nach Schlüssel</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Zuletzt geänderte zuerst</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Schlimmste zuerst</translation>
    </message>
    <message>
        <source>Which flags, in which order; some are hidden</source>
        <translation>Welche Flags, in welcher Reihenfolge; einige sind ausgeblendet</translation>
    </message>
    <message>
        <source>Which flags, in which order</source>
        <translation>Welche Flags, in welcher Reihenfolge</translation>
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
    <message>
        <source>Show both</source>
        <translation>Beides zeigen</translation>
    </message>
    <message>
        <source>Commit soon.</source>
        <translation>Committen Sie bald.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
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
    <name>Flightdeck::Views::ForecastStrip</name>
    <message>
        <source>What Flagger would say at its next tick</source>
        <translation>Was Flagger beim nächsten Tick sagen würde</translation>
    </message>
    <message>
        <source>Next tick:</source>
        <translation>Nächster Tick:</translation>
    </message>
    <message>
        <source>Next tick %1, in %2:</source>
        <translation>Nächster Tick %1, in %2:</translation>
    </message>
    <message>
        <source>Next tick, due now:</source>
        <translation>Nächster Tick, jetzt fällig:</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>Um %1: %2</translation>
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
    <message>
        <source>Export PNG…</source>
        <translation>PNG exportieren…</translation>
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
    <message>
        <source>The population cannot be used: %1 %2</source>
        <translation>Die Population ist nicht verwendbar: %1 %2</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
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
    <name>Flightdeck::Views::LinesChart</name>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
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
    <message>
        <source>at the next tick: %1</source>
        <translation>beim nächsten Tick: %1</translation>
    </message>
    <message>
        <source>last sample %1 ago, which is late</source>
        <translation>letzter Wert vor %1, das ist zu lange her</translation>
    </message>
    <message>
        <source>last sample %1 ago</source>
        <translation>letzter Wert vor %1</translation>
    </message>
    <message>
        <source>%1 old!</source>
        <translation>%1 alt!</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::NamespaceButton</name>
    <message>
        <source>All namespaces</source>
        <translation>Alle Namespaces</translation>
    </message>
    <message>
        <source>%1 (no canary now)</source>
        <translation>%1 (jetzt ohne Canary)</translation>
    </message>
    <message>
        <source>All namespaces (%1)</source>
        <translation>Alle Namespaces (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n namespaces</source>
        <translation>
            <numerusform>%n Namespace</numerusform>
            <numerusform>%n Namespaces</numerusform>
        </translation>
    </message>
    <message>
        <source>Namespaces: %1</source>
        <translation>Namespaces: %1</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::NotificationsDialog</name>
    <message>
        <source>Rolled back or failed</source>
        <translation>Zurückgerollt oder fehlgeschlagen</translation>
    </message>
    <message>
        <source>Halted: the first life is lost, the last one is left, pods are not ready</source>
        <translation>Aufgehalten: Das erste Leben ist verloren, das letzte ist übrig, Pods sind nicht bereit</translation>
    </message>
    <message>
        <source>Waiting for approval at a gate</source>
        <translation>Wartet an einem Gate auf Freigabe</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Only of favourites</source>
        <translation>Nur zu Favoriten</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Mit Ton</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm schalten</translation>
    </message>
    <message>
        <source>Tell me again</source>
        <translation>Wieder melden</translation>
    </message>
    <message>
        <source>In quiet hours tell me</source>
        <translation>In Ruhezeiten melden</translation>
    </message>
    <message>
        <source>Show the state of all rollouts in the tray</source>
        <translation>Den Zustand aller Rollouts im Infobereich zeigen</translation>
    </message>
    <message>
        <source>Keep watching in the tray when the window is closed</source>
        <translation>Im Infobereich weiter beobachten, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Show a test notification</source>
        <translation>Probe-Benachrichtigung zeigen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Notifications on the desktop</source>
        <translation>Benachrichtigungen auf dem Desktop</translation>
    </message>
    <message>
        <source>Tell me on the desktop what happens while I look elsewhere</source>
        <translation>Auf dem Desktop melden, was geschieht, während ich woanders hinsehe</translation>
    </message>
    <message>
        <source>Halted</source>
        <translation>Aufgehalten</translation>
    </message>
    <message>
        <source>The first life is lost, one life is left, or pods stay unready.</source>
        <translation>Das erste Leben ist verloren, ein Leben ist übrig, oder Pods bleiben nicht bereit.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Canary to mute</source>
        <translation>Canary, der stumm werden soll</translation>
    </message>
    <message>
        <source>Find a canary to mute</source>
        <translation>Canary zum Stummschalten suchen</translation>
    </message>
    <message>
        <source>Mute this canary</source>
        <translation>Diesen Canary stumm schalten</translation>
    </message>
    <message>
        <source>Muted canaries</source>
        <translation>Stumme Canaries</translation>
    </message>
    <message>
        <source>Of which canaries</source>
        <translation>Zu welchen Canaries</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Quiet from, local time</source>
        <translation>Ruhe ab, Ortszeit</translation>
    </message>
    <message>
        <source>Quiet until, local time</source>
        <translation>Ruhe bis, Ortszeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Quiet hours begin on %1</source>
        <translation>Ruhezeiten beginnen am %1</translation>
    </message>
    <message>
        <source>Rollbacks only</source>
        <translation>Nur Rollbacks</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Meanwhile tell me</source>
        <translation>Währenddessen melden</translation>
    </message>
    <message>
        <source>What is held back is told as one notification at the end. Hours over midnight belong to the day they begin on.</source>
        <translation>Zurückgehaltenes kommt am Ende als eine Benachrichtigung. Stunden über Mitternacht gehören zu dem Tag, an dem sie beginnen.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The desktop took it.</source>
        <translation>Der Desktop hat sie angenommen.</translation>
    </message>
    <message>
        <source>Nothing was shown.</source>
        <translation>Nichts wurde gezeigt.</translation>
    </message>
    <message>
        <source>Without the tray icon, closing the window ends Flightdeck.</source>
        <translation>Ohne das Symbol im Infobereich beendet das Schließen des Fensters Flightdeck.</translation>
    </message>
    <message>
        <source>This desktop has no tray. Closing the window ends Flightdeck.</source>
        <translation>Dieser Desktop hat keinen Infobereich. Das Schließen des Fensters beendet Flightdeck.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::OrderGrip</name>
    <message>
        <source>Drag to another place, or press Alt+Up and Alt+Down</source>
        <translation>An eine andere Stelle ziehen, oder Alt+Auf und Alt+Ab drücken</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::OrderedCard</name>
    <message>
        <source>Choose other segments than %1</source>
        <translation>Andere Segmente als %1 wählen</translation>
    </message>
    <message>
        <source>Segments of this entry: %1</source>
        <translation>Segmente dieses Eintrags: %1</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>Vorschau von %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
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
    <message>
        <source>Export the rollouts</source>
        <translation>Rollouts exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n canaries exported.</source>
        <translation>
            <numerusform>%n Canary exportiert.</numerusform>
            <numerusform>%n Canaries exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Which columns are shown, and in which order</source>
        <translation>Welche Spalten zu sehen sind, und in welcher Reihenfolge</translation>
    </message>
    <message>
        <source>The rows shown, as CSV</source>
        <translation>Die gezeigten Zeilen als CSV</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Rollouts and flag evaluations over time</source>
        <translation>Rollouts und Flag-Auswertungen im Zeitverlauf</translation>
    </message>
    <message>
        <source>Sorted by %1. Order by what needs a person again.</source>
        <translation>Nach %1 sortiert. Wieder danach ordnen, was jemanden braucht.</translation>
    </message>
    <message>
        <source>What needs a person most stands first</source>
        <translation>Was am meisten jemanden braucht, steht oben</translation>
    </message>
    <message>
        <source>No canary in these namespaces</source>
        <translation>Kein Canary in diesen Namespaces</translation>
    </message>
    <message numerus="yes">
        <source>%n canaries are in others.</source>
        <translation>
            <numerusform>%n Canary ist in anderen.</numerusform>
            <numerusform>%n Canaries sind in anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in all namespaces</source>
        <translation>In allen Namespaces nachsehen</translation>
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
    <message>
        <source>Open the Flags page</source>
        <translation>Seite Flags öffnen</translation>
    </message>
    <message>
        <source>Flipt would not serve this yet.</source>
        <translation>Flipt würde das noch nicht ausliefern.</translation>
    </message>
    <message>
        <source>%1 What works: mend that first, or commit the kill anyway, so that it is served as soon as somebody mends it.</source>
        <translation>%1 Was geht: das zuerst beheben, oder trotzdem committen, damit es ausgeliefert wird, sobald jemand es behebt.</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::PluginDialog</name>
    <message>
        <source>Run a sign-in plugin?</source>
        <translation>Anmelde-Plugin ausführen?</translation>
    </message>
    <message>
        <source>The context %1 signs in by running a program on this computer, with your rights. The kubeconfig %2 names it:</source>
        <translation>Der Kontext %1 meldet sich an, indem er ein Programm auf diesem Rechner mit Ihren Rechten ausführt. Die Kubeconfig %2 nennt es:</translation>
    </message>
    <message>
        <source>Program and arguments</source>
        <translation>Programm und Argumente</translation>
    </message>
    <message>
        <source>It is given the variables %1.</source>
        <translation>Es bekommt die Variablen %1.</translation>
    </message>
    <message>
        <source>Allow it only if you trust who gave you this kubeconfig.</source>
        <translation>Erlauben Sie es nur, wenn Sie dem vertrauen, der Ihnen diese Kubeconfig gab.</translation>
    </message>
    <message>
        <source>Your answer is kept for this kubeconfig and this command.</source>
        <translation>Ihre Antwort gilt künftig für diese Kubeconfig und diesen Befehl.</translation>
    </message>
    <message>
        <source>Run the plugin</source>
        <translation>Plugin ausführen</translation>
    </message>
    <message>
        <source>Do not run it</source>
        <translation>Nicht ausführen</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::PodsView</name>
    <message>
        <source>Pods of the new revision and of the primary</source>
        <translation>Pods der neuen Revision und der Primary</translation>
    </message>
    <message>
        <source>Pods wanted and images</source>
        <translation>Gewünschte Pods und Images</translation>
    </message>
    <message>
        <source>You may not read pods in %1</source>
        <translation>Sie dürfen Pods in %1 nicht lesen</translation>
    </message>
    <message>
        <source>Reading pods</source>
        <translation>Pods werden gelesen</translation>
    </message>
    <message>
        <source>No pods</source>
        <translation>Keine Pods</translation>
    </message>
    <message>
        <source>Both sides are scaled to zero, or their pods carry other labels.</source>
        <translation>Beide Seiten sind auf null skaliert, oder ihre Pods tragen andere Labels.</translation>
    </message>
    <message>
        <source>Pods are not known</source>
        <translation>Pods sind nicht bekannt</translation>
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
    <message>
        <source>Git, armed %1</source>
        <translation>Git, scharf seit %1</translation>
    </message>
    <message>
        <source>Git, arming…</source>
        <translation>Git, wird scharf…</translation>
    </message>
    <message>
        <source>Git, cannot be armed</source>
        <translation>Git, nicht scharf</translation>
    </message>
    <message>
        <source>Drill: kill %1</source>
        <translation>Übung: %1 abschalten</translation>
    </message>
    <message>
        <source>Git does not answer. Hold 1.5 s: it is kept and sent as soon as git does.</source>
        <translation>Git antwortet nicht. 1,5 s halten: Es wird aufbewahrt und gesendet, sobald git antwortet.</translation>
    </message>
    <message>
        <source>Pressed. The clock runs.</source>
        <translation>Gedrückt. Die Uhr läuft.</translation>
    </message>
    <message>
        <source>The check here says that Flipt would not serve it. Read why above.</source>
        <translation>Die Prüfung hier sagt, dass Flipt es nicht ausliefern würde. Warum, steht oben.</translation>
    </message>
    <message>
        <source>Commit the kill anyway</source>
        <translation>Trotzdem abschalten</translation>
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
    <name>Flightdeck::Views::RangeChooser</name>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Time shown by the charts</source>
        <translation>Von den Kurven gezeigte Zeit</translation>
    </message>
    <message>
        <source>Turn the wheel to zoom, with Shift to move; drag to choose a stretch.
On the charts: + and - zoom, Ctrl+Left and Ctrl+Right move, 0 is now again.</source>
        <translation>Mit dem Rad vergrößern, mit Umschalt verschieben; ziehen wählt einen Abschnitt.
Auf den Kurven: + und - vergrößern, Strg+Links und Strg+Rechts verschieben, 0 ist wieder jetzt.</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>Der Lauf</translation>
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
    <message>
        <source>Give %1 instead</source>
        <translation>Stattdessen %1 geben</translation>
    </message>
    <message>
        <source>Move rollout %1 up</source>
        <translation>Rollout %1 nach oben</translation>
    </message>
    <message>
        <source>Move rollout %1 down</source>
        <translation>Rollout %1 nach unten</translation>
    </message>
    <message>
        <source>Remove rollout %1</source>
        <translation>Rollout %1 entfernen</translation>
    </message>
</context>
<context>
    <name>Flightdeck::Views::RolloutDelegate</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
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
    <message>
        <source>Rollouts, sorted by %1</source>
        <translation>Rollouts, nach %1 sortiert</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Nach %1 sortieren</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Schlimmste zuerst</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>nicht vor %1</translation>
    </message>
    <message>
        <source>if all checks fail</source>
        <translation>wenn alles scheitert</translation>
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
    <message>
        <source>Give %1 too</source>
        <translation>Auch %1 geben</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Regel %1 entfernen</translation>
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
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Open the merge request</source>
        <translation>Merge-Request öffnen</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>It is not tried any more. What was sent stays sent</source>
        <translation>Es wird nicht mehr versucht. Was gesendet wurde, bleibt gesendet</translation>
    </message>
    <message>
        <source>Send to the second repository</source>
        <translation>An das zweite Repository senden</translation>
    </message>
    <message>
        <source>Commits to %1. Only replicas that read it serve it; the clock shows which do</source>
        <translation>Committet nach %1. Nur Replicas, die es lesen, liefern es aus; die Uhr zeigt, welche</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Öffnet %1 im Browser</translation>
    </message>
    <message>
        <source>Waits through a restart of the program, too.</source>
        <translation>Wartet auch über einen Neustart des Programms hinweg.</translation>
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
    <name>Flightdeck::Views::SegmentForm</name>
    <message>
        <source>Who is in</source>
        <translation>Wer dazugehört</translation>
    </message>
    <message>
        <source>All must match</source>
        <translation>Alle müssen zutreffen</translation>
    </message>
    <message>
        <source>One is enough</source>
        <translation>Eine genügt</translation>
    </message>
    <message>
        <source>Back to the flag</source>
        <translation>Zurück zum Flag</translation>
    </message>
    <message>
        <source>More for this segment</source>
        <translation>Mehr zu diesem Segment</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>Schlüssel ändern…</translation>
    </message>
    <message>
        <source>Remove the segment</source>
        <translation>Segment entfernen</translation>
    </message>
    <message>
        <source>Not changed.</source>
        <translation>Nicht geändert.</translation>
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
        <source>It has no constraints: everybody is in.</source>
        <translation>Es hat keine Bedingungen: Alle gehören dazu.</translation>
    </message>
    <message>
        <source>In is whom every constraint takes. A property that an application does not send matches only “is empty” and “is not given”.</source>
        <translation>Dazu gehört, wen jede Bedingung nimmt. Eine Eigenschaft, die eine Anwendung nicht sendet, trifft nur bei „ist leer“ und „ist nicht angegeben“ zu.</translation>
    </message>
    <message>
        <source>In is whom at least one constraint takes. A property that an application does not send matches only “is empty” and “is not given”.</source>
        <translation>Dazu gehört, wen mindestens eine Bedingung nimmt. Eine Eigenschaft, die eine Anwendung nicht sendet, trifft nur bei „ist leer“ und „ist nicht angegeben“ zu.</translation>
    </message>
    <message>
        <source>Add a constraint</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>No flag asks for it.</source>
        <translation>Kein Flag fragt danach.</translation>
    </message>
    <message>
        <source>Flags that ask for it</source>
        <translation>Flags, die danach fragen</translation>
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
    <name>Flightdeck::Views::StandbyView</name>
    <message>
        <source>Kill of %1: not proved, ended after %2</source>
        <translation>Abschalten von %1: nicht bewiesen, beendet nach %2</translation>
    </message>
    <message>
        <source>Restore of %1: not proved, ended after %2</source>
        <translation>Wiederherstellen von %1: nicht bewiesen, beendet nach %2</translation>
    </message>
    <message>
        <source>Drill on %1: effective after %2</source>
        <translation>Übung an %1: wirksam nach %2</translation>
    </message>
    <message>
        <source>Killed %1: effective after %2</source>
        <translation>%1 abgeschaltet: wirksam nach %2</translation>
    </message>
    <message>
        <source>Restored %1: effective after %2</source>
        <translation>%1 wiederhergestellt: wirksam nach %2</translation>
    </message>
    <message>
        <source>drilled %1</source>
        <translation>geübt %1</translation>
    </message>
    <message>
        <source>never drilled</source>
        <translation>nie geübt</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>Sein lassen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Drill…</source>
        <translation>Üben…</translation>
    </message>
    <message>
        <source>Would a kill go out?</source>
        <translation>Ginge ein Abschalten hinaus?</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Last presses</source>
        <translation>Zuletzt gedrückt</translation>
    </message>
    <message>
        <source>A kill of %1 has not ended.</source>
        <translation>Ein Abschalten von %1 ist nicht beendet.</translation>
    </message>
    <message>
        <source>A restore of %1 has not ended.</source>
        <translation>Ein Wiederherstellen von %1 ist nicht beendet.</translation>
    </message>
    <message>
        <source>It was pressed at %1 by %2, and the program ended before its clock did. What became of it is not known here. Going on looks first, and commits only what is missing.</source>
        <translation>Gedrückt %1 von %2; das Programm endete vor seiner Uhr. Was daraus wurde, ist hier nicht bekannt. Fortsetzen sieht zuerst nach und committet nur, was fehlt.</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>geprüft %1</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>Last drilled %1 on %2: effective after %3.</source>
        <translation>Zuletzt geübt %1 an %2: wirksam nach %3.</translation>
    </message>
    <message>
        <source>Never drilled here.</source>
        <translation>Hier nie geübt.</translation>
    </message>
    <message>
        <source>%1 The whole way, on %2, which nobody depends on.</source>
        <translation>%1 Der ganze Weg, an %2, von dem niemand abhängt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>works</source>
        <translation>geht</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>geht nicht</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>None is written down.</source>
        <translation>Nichts ist aufgezeichnet.</translation>
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
    <name>Flightdeck::Views::TrayIcon</name>
    <message>
        <source>Open Flightdeck</source>
        <translation>Flightdeck öffnen</translation>
    </message>
    <message>
        <source>Kill switch…</source>
        <translation>Notschalter…</translation>
    </message>
    <message>
        <source>Mute for 1 h</source>
        <translation>1 h stumm schalten</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>Benachrichtigungen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
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
    <message>
        <source>Is the check wrong?</source>
        <translation>Irrt die Prüfung?</translation>
    </message>
    <message>
        <source>Type the flag&apos;s name to commit anyway</source>
        <translation>Namen des Flags tippen, um trotzdem zu committen</translation>
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
    <name>Flightdeck::Views::VariantList</name>
    <message>
        <source>Add a variant</source>
        <translation>Variante hinzufügen</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Change this variant</source>
        <translation>Diese Variante ändern</translation>
    </message>
    <message>
        <source>Change variant %1</source>
        <translation>Variante %1 ändern</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Remove variant %1</source>
        <translation>Variante %1 entfernen</translation>
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
    <message>
        <source>ends at %1</source>
        <translation>endet bei %1</translation>
    </message>
    <message>
        <source>unknown from %1</source>
        <translation>unbekannt ab %1</translation>
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
    <name>Forecast</name>
    <message>
        <source>would lose a life: %1 %2. </source>
        <translation>würde ein Leben verlieren: %1 %2. </translation>
    </message>
    <message>
        <source>%1 of %2 would be left.</source>
        <translation>%1 von %2 blieben übrig.</translation>
    </message>
    <message>
        <source>It is the last one: the tick after it rolls back.</source>
        <translation>Es ist das letzte: Der Tick danach rollt zurück.</translation>
    </message>
    <message>
        <source>would pass</source>
        <translation>würde bestehen</translation>
    </message>
    <message>
        <source>; the gate %1 holds it</source>
        <translation>; das Gate %1 hält es auf</translation>
    </message>
    <message>
        <source>: %1 % goes to %2 %</source>
        <translation>: aus %1 % werden %2 %</translation>
    </message>
    <message>
        <source>: the promotion begins</source>
        <translation>: Die Promotion beginnt</translation>
    </message>
    <message>
        <source>, if its hooks agree</source>
        <translation>, wenn seine Hooks zustimmen</translation>
    </message>
    <message>
        <source>cannot be told: %1 %2</source>
        <translation>lässt sich nicht sagen: %1 %2</translation>
    </message>
    <message>
        <source>cannot be told: there is no metrics source.</source>
        <translation>lässt sich nicht sagen: Es gibt keine Metrikquelle.</translation>
    </message>
    <message>
        <source>nothing: the canary is suspended and keeps its share.</source>
        <translation>nichts: Das Canary ist angehalten und behält seinen Anteil.</translation>
    </message>
    <message>
        <source>asks its gate again; nothing is judged before the run.</source>
        <translation>fragt sein Gate erneut; vor dem Lauf wird nichts beurteilt.</translation>
    </message>
    <message>
        <source>cannot be told: the cluster does not answer.</source>
        <translation>lässt sich nicht sagen: Der Cluster antwortet nicht.</translation>
    </message>
    <message>
        <source>waits for its pods; nothing is judged.</source>
        <translation>wartet auf seine Pods; es wird nichts beurteilt.</translation>
    </message>
    <message>
        <source>moves the traffic to the primary; nothing is judged any more.</source>
        <translation>verschiebt den Verkehr auf das Primary; es wird nichts mehr beurteilt.</translation>
    </message>
    <message>
        <source>ends the run; nothing is judged any more.</source>
        <translation>beendet den Lauf; es wird nichts mehr beurteilt.</translation>
    </message>
    <message>
        <source>promotes without an analysis.</source>
        <translation>befördert ohne Analyse.</translation>
    </message>
    <message>
        <source>rolls back: no life is left.</source>
        <translation>rollt zurück: Kein Leben ist übrig.</translation>
    </message>
    <message>
        <source>cannot be told: the weights are unknown.</source>
        <translation>lässt sich nicht sagen: Die Gewichte sind unbekannt.</translation>
    </message>
    <message>
        <source>starts the analysis; no metric is judged at this tick.</source>
        <translation>beginnt die Analyse; bei diesem Tick wird keine Metrik beurteilt.</translation>
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
    <name>GitWords</name>
    <message>
        <source>The certificate of %1 is not trusted or belongs to another name. Nothing was sent.</source>
        <translation>Das Zertifikat von %1 ist nicht vertrauenswürdig oder gehört zu einem anderen Namen. Es wurde nichts gesendet.</translation>
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
        <source>%1 has no repository at this address, or does not show it to this account. Nothing was sent.</source>
        <translation>%1 hat unter dieser Adresse kein Repository oder zeigt es diesem Konto nicht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The git server %1 cannot be reached, or broke off.</source>
        <translation>Der Git-Server %1 ist nicht erreichbar oder hat abgebrochen.</translation>
    </message>
    <message>
        <source>the environment&apos;s password</source>
        <translation>das Passwort der Umgebung</translation>
    </message>
    <message>
        <source>git&apos;s credential helpers</source>
        <translation>die Credential-Helper von Git</translation>
    </message>
    <message>
        <source>The repository has no branch %1. It was not made.</source>
        <translation>Das Repository hat keinen Branch %1. Er wurde nicht angelegt.</translation>
    </message>
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
    <message>
        <source>The branch was forced to another history: it was at %1 and is at %2 now. Nothing was sent. Look at the new state, then try again.</source>
        <translation>Der Branch wurde auf eine andere Historie gezwungen: Er war bei %1 und ist jetzt bei %2. Es wurde nichts gesendet. Den neuen Stand ansehen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Flag files there: %1</source>
        <translation>Flag-Dateien dort: %1</translation>
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
        <source>The server&apos;s answer to the push is not git&apos;s. Whether the commit arrived is not known yet.</source>
        <translation>Die Antwort des Servers auf den Push stammt nicht von Git. Ob der Commit angekommen ist, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The server did not say whether it took the commit. Whether it arrived is not known yet.</source>
        <translation>Der Server sagte nicht, ob er den Commit angenommen hat. Ob er angekommen ist, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Another commit came first.</source>
        <translation>Ein anderer Commit kam zuvor.</translation>
    </message>
    <message>
        <source>The branch is protected: the server takes no direct push from this user. The branch is unchanged. Make the change by a merge request, or use an account that may push.</source>
        <translation>Der Branch ist geschützt: Der Server nimmt von diesem Benutzer keinen direkten Push an. Der Branch ist unverändert. Die Änderung per Merge Request einbringen oder ein Konto verwenden, das pushen darf.</translation>
    </message>
    <message>
        <source>The disk of the git server is full. The branch is unchanged.</source>
        <translation>Die Festplatte des Git-Servers ist voll. Der Branch ist unverändert.</translation>
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
    <message>
        <source>It did not end in %1 s.</source>
        <translation>Es war nach %1 s nicht fertig.</translation>
    </message>
    <message>
        <source>Git&apos;s settings ask for signed commits, and this one cannot be signed: %1 Nothing was sent.</source>
        <translation>Die Einstellungen von Git verlangen signierte Commits, und dieser lässt sich nicht signieren: %1 Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 made no signature.</source>
        <translation>%1 hat keine Signatur erzeugt.</translation>
    </message>
    <message>
        <source>gpg.format is %1, which is not known.</source>
        <translation>gpg.format ist %1, das ist nicht bekannt.</translation>
    </message>
    <message>
        <source>user.signingkey names no ssh key.</source>
        <translation>user.signingkey nennt keinen ssh-Schlüssel.</translation>
    </message>
    <message>
        <source>The key cannot be written to a temporary file.</source>
        <translation>Der Schlüssel lässt sich nicht in eine temporäre Datei schreiben.</translation>
    </message>
    <message>
        <source>The ssh host %1 shows another key than the known one. Somebody may be in between. Nothing was sent.</source>
        <translation>Der ssh-Host %1 zeigt einen anderen Schlüssel als den bekannten. Vielleicht ist jemand dazwischen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The key of the ssh host %1 has been revoked. Nothing was sent.</source>
        <translation>Der Schlüssel des ssh-Hosts %1 wurde widerrufen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The ssh host %1 is not known on this machine. Nothing was sent. Compare its key with what its owner publishes, then connect once with ssh to confirm it.</source>
        <translation>Der ssh-Host %1 ist auf diesem Rechner nicht bekannt. Es wurde nichts gesendet. Vergleichen Sie seinen Schlüssel mit dem, was sein Betreiber veröffentlicht, und verbinden Sie sich dann einmal mit ssh, um ihn zu bestätigen.</translation>
    </message>
    <message>
        <source>The ssh host %1 has only an old kind of key (ssh-rsa with SHA-1), which ssh on this machine refuses. Nothing was sent. Its owner can give it a newer key.</source>
        <translation>Der ssh-Host %1 hat nur eine alte Art von Schlüssel (ssh-rsa mit SHA-1), die ssh auf diesem Rechner ablehnt. Es wurde nichts gesendet. Sein Betreiber kann ihm einen neueren Schlüssel geben.</translation>
    </message>
    <message>
        <source>The ssh host %1 takes RSA keys only with an old signature (SHA-1), which ssh on this machine refuses. Nothing was sent. An ed25519 key works.</source>
        <translation>Der ssh-Host %1 nimmt RSA-Schlüssel nur mit einer alten Signatur (SHA-1) an, die ssh auf diesem Rechner ablehnt. Es wurde nichts gesendet. Ein ed25519-Schlüssel funktioniert.</translation>
    </message>
    <message>
        <source>The ssh host %1 does not let the console in: none of the keys that ssh offers fits. Nothing was sent. A key with a passphrase has to be in the ssh agent.</source>
        <translation>Der ssh-Host %1 lässt die Konsole nicht hinein: Keiner der Schlüssel, die ssh anbietet, passt. Es wurde nichts gesendet. Ein Schlüssel mit Passphrase muss im ssh-Agent liegen.</translation>
    </message>
    <message>
        <source>The ssh host %1 ended the sign-in after too many keys. Nothing was sent. Name the right one in ~/.ssh/config with IdentityFile and IdentitiesOnly.</source>
        <translation>Der ssh-Host %1 hat die Anmeldung nach zu vielen Schlüsseln beendet. Es wurde nichts gesendet. Nennen Sie den richtigen in ~/.ssh/config mit IdentityFile und IdentitiesOnly.</translation>
    </message>
    <message>
        <source>%1 knows this key, but its account may not write to the repository. Nothing was sent.</source>
        <translation>%1 kennt diesen Schlüssel, aber sein Konto darf nicht in das Repository schreiben. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The name of the ssh host %1 is not known to this network.</source>
        <translation>Der Name des ssh-Hosts %1 ist in diesem Netz nicht bekannt.</translation>
    </message>
    <message>
        <source>The ssh host %1 takes no connections on this port.</source>
        <translation>Der ssh-Host %1 nimmt auf diesem Port keine Verbindungen an.</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>diesem Rechner</translation>
    </message>
    <message>
        <source>It shows %1.</source>
        <translation>Er zeigt %1.</translation>
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
    <message>
        <source>The secure connection to %1 failed: the two sides found no agreement, or the server wants another client certificate.</source>
        <translation>Die sichere Verbindung zu %1 kam nicht zustande: Die beiden Seiten fanden keine Einigung, oder der Server verlangt ein anderes Client-Zertifikat.</translation>
    </message>
    <message>
        <source>The credentials changed meanwhile; this is asked again.</source>
        <translation>Die Anmeldedaten haben sich inzwischen geändert; es wird erneut gefragt.</translation>
    </message>
    <message>
        <source>The credentials hold a line break and cannot be sent.</source>
        <translation>Die Anmeldedaten enthalten einen Zeilenumbruch und können nicht gesendet werden.</translation>
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
    <name>IdentityBanners</name>
    <message>
        <source>Certificates of %1 are not checked.</source>
        <translation>Zertifikate von %1 werden nicht geprüft.</translation>
    </message>
    <message>
        <source>Somebody on the way could read your credentials and show you a false cluster. The kubeconfig sets insecure-skip-tls-verify.</source>
        <translation>Jemand auf dem Weg könnte Ihre Anmeldedaten lesen und Ihnen einen falschen Cluster zeigen. Die Kubeconfig setzt insecure-skip-tls-verify.</translation>
    </message>
    <message>
        <source>Context %1:</source>
        <translation>Kontext %1:</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is about %1 behind the API server of %2.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber dem API-Server von %2 etwa %1 nach.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is about %1 ahead of the API server of %2.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber dem API-Server von %2 etwa %1 vor.</translation>
    </message>
    <message>
        <source>Ages and next ticks are counted with this computer&apos;s clock and are off by as much. Check which one is right.</source>
        <translation>Alter und nächste Ticks werden nach der Uhr dieses Rechners gezählt und sind um ebenso viel falsch. Prüfen Sie, welche der beiden Uhren richtig geht.</translation>
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
    <name>KillSwitchWords</name>
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
        <source>Flipt does not load %1: its name is not features.yaml and no .flipt.yml includes it. A change there is not served.</source>
        <translation>Flipt lädt %1 nicht: Der Name ist nicht features.yaml, und keine .flipt.yml schließt sie ein. Eine Änderung dort wird nicht ausgeliefert.</translation>
    </message>
    <message>
        <source>Flipt refuses the repository as it is, and the flag %1 is not in any file that can be read. Nothing was sent. Mend this first.</source>
        <translation>Flipt lehnt das Repository ab, wie es ist, und das Flag %1 steht in keiner lesbaren Datei. Nichts wurde gesendet. Beheben Sie das zuerst.</translation>
    </message>
    <message>
        <source>The flag %1 does not exist. Nothing was sent.</source>
        <translation>Das Flag %1 existiert nicht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Flipt refuses the repository as it is and keeps serving an older state of every flag. A change is served only once this is mended: %1</source>
        <translation>Flipt lehnt das Repository ab, wie es ist, und liefert weiter einen älteren Stand jedes Flags aus. Eine Änderung wird erst ausgeliefert, wenn dies behoben ist: %1</translation>
    </message>
    <message>
        <source>Flipt would refuse the changed repository: %1</source>
        <translation>Flipt würde das geänderte Repository ablehnen: %1</translation>
    </message>
    <message>
        <source>This restore would not do what it says. Nothing was sent.</source>
        <translation>Dieses Wiederherstellen täte nicht, was es sagt. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The check on this machine speaks against it. Nothing was sent.</source>
        <translation>Die Prüfung auf diesem Rechner spricht dagegen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Flipt would not accept the flag&apos;s own file, so the change could not be proved on anybody.</source>
        <translation>Flipt würde die eigene Datei des Flags nicht annehmen; die Änderung war an niemandem zu beweisen.</translation>
    </message>
    <message>
        <source>Nobody of the population would still get the flag, but %1 of %2 made-up ids would: the change does not turn it off for everybody.</source>
        <translation>Niemand aus der Population bekäme das Flag noch, aber %1 von %2 erdachten IDs: Die Änderung schaltet es nicht für alle ab.</translation>
    </message>
    <message>
        <source>The change would not turn the flag off for everybody: %1 of %2 sampled ids would still get it, %3 could not be evaluated.</source>
        <translation>Die Änderung würde das Flag nicht für alle abschalten: %1 von %2 IDs der Stichprobe bekämen es noch, %3 waren nicht auszuwerten.</translation>
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
        <source>Served, as far as the service tells</source>
        <translation>Ausgeliefert, soweit der Service es sagt</translation>
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
        <source>the replicas cannot be told apart</source>
        <translation>die Replicas sind nicht unterscheidbar</translation>
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
        <source>Not effective: waits for git</source>
        <translation>Nicht wirksam: wartet auf git</translation>
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
        <source>Effective as far as the service tells</source>
        <translation>Wirksam, soweit der Service es sagt</translation>
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
        <source>Not effective any more: the branch gives the flag again</source>
        <translation>Nicht mehr wirksam: Der Branch gibt das Flag wieder</translation>
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
        <source>Others write to %1 faster than this gets there. The press is kept and tried again.</source>
        <translation>Andere schreiben schneller nach %1, als dies dort ankommt. Der Druck wird aufbewahrt und erneut versucht.</translation>
    </message>
    <message>
        <source>%1 does not answer since %2. The press is kept on this machine and goes out by itself once it does.</source>
        <translation>%1 antwortet seit %2 nicht. Der Druck wird auf diesem Rechner aufbewahrt und geht von selbst hinaus, sobald es antwortet.</translation>
    </message>
    <message>
        <source>A try broke off while it was sent: whether %1 holds it is not known.</source>
        <translation>Ein Versuch brach beim Senden ab: Ob %1 ihn enthält, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing was sent: the flag is as it was.</source>
        <translation>Nichts wurde gesendet: Das Flag ist, wie es war.</translation>
    </message>
    <message>
        <source>%1 of %2 replicas answer as wanted all the same.</source>
        <translation>%1 von %2 Replicas antworten dennoch wie gewollt.</translation>
    </message>
    <message>
        <source>%1 of %2 replicas answer as before.</source>
        <translation>%1 von %2 Replicas antworten wie zuvor.</translation>
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
        <source>The kill was effective and is undone on %1: replicas give the flag again from their next poll on.</source>
        <translation>Das Abschalten war wirksam und ist auf %1 zurückgenommen: Replicas geben das Flag ab ihrer nächsten Abfrage wieder.</translation>
    </message>
    <message>
        <source>It is on %1 alone: the first repository does not answer and holds nothing of it.</source>
        <translation>Es steht nur auf %1: Das erste Repository antwortet nicht und enthält nichts davon.</translation>
    </message>
    <message>
        <source>It was sent although the check here speaks against it.</source>
        <translation>Es wurde gesendet, obwohl die Prüfung hier dagegen spricht.</translation>
    </message>
    <message>
        <source>Nobody has looked whether it is served.</source>
        <translation>Niemand hat nachgesehen, ob es ausgeliefert wird.</translation>
    </message>
    <message>
        <source>The replica %1 is gone; it serves nothing any more.</source>
        <translation>Die Replica %1 ist weg; sie liefert nichts mehr aus.</translation>
    </message>
    <message>
        <source>Every answer of the service is as wanted, but how many replicas stand behind it is unknown.</source>
        <translation>Jede Antwort des Service ist wie gewünscht, aber wie viele Replicas dahinterstehen, ist unbekannt.</translation>
    </message>
    <message>
        <source>The service does not answer as wanted every time; which replica does not is unknown.</source>
        <translation>Der Service antwortet nicht jedes Mal wie gewünscht; welche Replica abweicht, ist unbekannt.</translation>
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
        <source>Metrics: could not be asked. %1</source>
        <translation>Metriken: konnten nicht gefragt werden. %1</translation>
    </message>
    <message>
        <source>Metrics: the server has no count of this flag, so they say nothing</source>
        <translation>Metriken: Der Server hat keine Zählung dieses Flags, sie sagen nichts</translation>
    </message>
    <message>
        <source>Metrics: too few counts since the last replica serves it to tell</source>
        <translation>Metriken: zu wenige Zählungen, seit die letzte Replica es ausliefert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Metrics: still counted in %1 s: %2</source>
        <translation>Metriken: noch gezählt in %1 s: %2</translation>
    </message>
    <message>
        <source>Metrics agree: in %1 s no answer that is not off, %2 that are</source>
        <translation>Metriken stimmen zu: in %1 s keine Antwort, die nicht aus ist, %2 sind es</translation>
    </message>
    <message>
        <source>Metrics: in %1 s nobody asked a server for the flag, so nobody got it from one</source>
        <translation>Metriken: In %1 s fragte niemand einen Server nach dem Flag, also bekam es niemand von einem</translation>
    </message>
    <message>
        <source>Clients that keep the flags themselves may still give it until %1: they ask every 120 s unless set otherwise.</source>
        <translation>Clients, die Flags selbst halten, geben es vielleicht noch bis %1: Sie fragen alle 120 s, wenn nicht anders eingestellt.</translation>
    </message>
    <message>
        <source>Tried again at %1. %2</source>
        <translation>Nächster Versuch um %1. %2</translation>
    </message>
    <message>
        <source>It is being tried now. %1</source>
        <translation>Es wird gerade versucht. %1</translation>
    </message>
    <message>
        <source>Bring the commit to the first repository once it answers: nobody does that by itself.</source>
        <translation>Bringen Sie den Commit in das erste Repository, sobald es antwortet: Das geschieht nicht von selbst.</translation>
    </message>
    <message>
        <source>Flipt rejected the commit, does not poll, or reads another branch. Its log says which. Undo is a separate commit.</source>
        <translation>Flipt hat den Commit abgelehnt, fragt nicht ab oder liest einen anderen Branch. Sein Protokoll sagt, was davon. Zurücknehmen ist ein eigener Commit.</translation>
    </message>
    <message>
        <source>Mend what the check names: Flipt then takes this commit with the next one. Its log says what it refused.</source>
        <translation>Beheben Sie, was die Prüfung nennt: Flipt nimmt diesen Commit dann mit dem nächsten an. Sein Protokoll sagt, was es ablehnte.</translation>
    </message>
    <message>
        <source>Name the Flipt replicas in the environment, or ask them by hand.</source>
        <translation>Die Flipt-Repliken in der Umgebung angeben oder von Hand fragen.</translation>
    </message>
    <message>
        <source>Somebody or some program changed the flag after the kill. Find out who, then press again.</source>
        <translation>Jemand oder ein Programm hat das Flag nach dem Abschalten geändert. Finden Sie heraus, wer, und drücken Sie dann erneut.</translation>
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
        <source>The branch is protected, so the change waits in a branch of its own: somebody with the right to merge has to take it. It is not off before that.</source>
        <translation>Der Branch ist geschützt, daher wartet die Änderung auf einem eigenen Branch: Jemand mit dem Recht zum Mergen muss sie übernehmen. Vorher ist nichts aus.</translation>
    </message>
    <message>
        <source>Mend what is named above, then press again.</source>
        <translation>Das oben Genannte berichtigen, dann erneut drücken.</translation>
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
    <message>
        <source>replicas that cannot be told apart</source>
        <translation>Replicas, die nicht unterscheidbar sind</translation>
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
        <source>The server address of the kubeconfig, %1, is no http or https address.</source>
        <translation>Die Serveradresse der kubeconfig, %1, ist keine http- oder https-Adresse.</translation>
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
    <message>
        <source>It is a folder.</source>
        <translation>Es ist ein Ordner.</translation>
    </message>
    <message>
        <source>KUBECONFIG names no file.</source>
        <translation>KUBECONFIG nennt keine Datei.</translation>
    </message>
    <message>
        <source>None of the files that KUBECONFIG names exists: %1.</source>
        <translation>Keine der Dateien, die KUBECONFIG nennt, existiert: %1.</translation>
    </message>
    <message>
        <source>There is no kubeconfig. Mend KUBECONFIG, or name a file with --kubeconfig.</source>
        <translation>Es gibt keine Kubeconfig. Berichtigen Sie KUBECONFIG oder nennen Sie eine Datei mit --kubeconfig.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The kubeconfig cannot be used: %1</source>
        <translation>Die Kubeconfig ist nicht zu gebrauchen: %1</translation>
    </message>
    <message>
        <source>%1 is no mapping.</source>
        <translation>%1 ist kein Mapping.</translation>
    </message>
    <message>
        <source>The key %1 stands twice.</source>
        <translation>Der Schlüssel %1 steht zweimal da.</translation>
    </message>
    <message>
        <source>%1 is no text.</source>
        <translation>%1 ist kein Text.</translation>
    </message>
    <message>
        <source>%1 is neither true nor false.</source>
        <translation>%1 ist weder true noch false.</translation>
    </message>
    <message>
        <source>%1 is no list.</source>
        <translation>%1 ist keine Liste.</translation>
    </message>
    <message>
        <source>The name %1 stands twice in %2, first in line %3.</source>
        <translation>Der Name %1 steht zweimal in %2, zuerst in Zeile %3.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>The kubeconfig cannot be used: it is no valid YAML near this line.</source>
        <translation>Die Kubeconfig ist nicht zu gebrauchen: Nahe dieser Zeile ist sie kein gültiges YAML.</translation>
    </message>
    <message>
        <source>The cluster of the kubeconfig has no server address.</source>
        <translation>Der Cluster der Kubeconfig hat keine Serveradresse.</translation>
    </message>
    <message>
        <source>The server address of the kubeconfig, %1, holds a user name or password. Set them as username and password of the user.</source>
        <translation>Die Serveradresse der Kubeconfig, %1, enthält einen Benutzernamen oder ein Passwort. Setzen Sie sie als username und password des Benutzers.</translation>
    </message>
    <message>
        <source>%1 asks for a proxy over TLS, which this console cannot use. Use http or socks5.</source>
        <translation>%1 verlangt einen Proxy über TLS, den diese Konsole nicht nutzen kann. Verwenden Sie http oder socks5.</translation>
    </message>
    <message>
        <source>%1 is no http or socks5 address.</source>
        <translation>%1 ist keine http- oder socks5-Adresse.</translation>
    </message>
    <message>
        <source>proxy-url of the kubeconfig</source>
        <translation>proxy-url der Kubeconfig</translation>
    </message>
    <message>
        <source>The environment variable %1</source>
        <translation>Die Umgebungsvariable %1</translation>
    </message>
    <message>
        <source>The client key does not belong to the client certificate.</source>
        <translation>Der Client-Schlüssel gehört nicht zum Client-Zertifikat.</translation>
    </message>
    <message>
        <source>This user sets exec and auth-provider. Keep one.</source>
        <translation>Dieser Benutzer setzt exec und auth-provider. Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>Renew the kubeconfig with your provider&apos;s tool.</source>
        <translation>Erneuern Sie die Kubeconfig mit dem Werkzeug Ihres Anbieters.</translation>
    </message>
    <message>
        <source>Install gke-gcloud-auth-plugin and run gcloud container clusters get-credentials.</source>
        <translation>Installieren Sie gke-gcloud-auth-plugin und führen Sie gcloud container clusters get-credentials aus.</translation>
    </message>
    <message>
        <source>Install kubelogin and run kubelogin convert-kubeconfig.</source>
        <translation>Installieren Sie kubelogin und führen Sie kubelogin convert-kubeconfig aus.</translation>
    </message>
    <message>
        <source>Set up an exec plugin for OpenID Connect, such as kubectl oidc-login.</source>
        <translation>Richten Sie ein exec-Plugin für OpenID Connect ein, etwa kubectl oidc-login.</translation>
    </message>
    <message>
        <source>This user signs in with the auth provider %1, which Kubernetes clients no longer have. %2</source>
        <translation>Dieser Benutzer meldet sich mit dem Auth-Provider %1 an, den Kubernetes-Clients nicht mehr haben. %2</translation>
    </message>
    <message>
        <source>The exec plugin of this user has no command.</source>
        <translation>Das exec-Plugin dieses Benutzers hat kein command.</translation>
    </message>
    <message>
        <source>The exec plugin of this user has no apiVersion.</source>
        <translation>Das exec-Plugin dieses Benutzers hat keine apiVersion.</translation>
    </message>
    <message>
        <source>The exec plugin of this user wants the version %1; only %2v1 and v1beta1 exist today. Renew the kubeconfig with your provider&apos;s tool.</source>
        <translation>Das exec-Plugin dieses Benutzers verlangt die Version %1; heute gibt es nur %2v1 und v1beta1. Erneuern Sie die Kubeconfig mit dem Werkzeug Ihres Anbieters.</translation>
    </message>
    <message>
        <source>The exec plugin of this user has no interactiveMode, which version v1 needs.</source>
        <translation>Das exec-Plugin dieses Benutzers hat kein interactiveMode, das Version v1 braucht.</translation>
    </message>
    <message>
        <source>interactiveMode of the exec plugin is none of Never, IfAvailable, Always.</source>
        <translation>interactiveMode des exec-Plugins ist keines von Never, IfAvailable, Always.</translation>
    </message>
    <message>
        <source>The exec plugin of this user must talk with you in a terminal (interactiveMode: Always), which this console cannot offer it.</source>
        <translation>Das exec-Plugin dieses Benutzers muss in einem Terminal mit Ihnen sprechen (interactiveMode: Always); das kann ihm diese Konsole nicht bieten.</translation>
    </message>
    <message>
        <source>The exec plugin of this user has an environment variable without a usable name or value.</source>
        <translation>Das exec-Plugin dieses Benutzers hat eine Umgebungsvariable ohne brauchbaren Namen oder Wert.</translation>
    </message>
    <message>
        <source>What this user impersonates holds a line break.</source>
        <translation>Was dieser Benutzer annimmt (impersonate), enthält einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>The value is nested too deeply.</source>
        <translation>Der Wert ist zu tief verschachtelt.</translation>
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
    <message>
        <source>header %1: %2</source>
        <translation>Header %1: %2</translation>
    </message>
    <message>
        <source>query parameter %1: %2</source>
        <translation>Query-Parameter %1: %2</translation>
    </message>
    <message>
        <source>source label %1: %2</source>
        <translation>Label der Quelle %1: %2</translation>
    </message>
    <message>
        <source>every request</source>
        <translation>jede Anfrage</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>The computer was asleep. Connecting again.</source>
        <translation>Der Rechner hat geschlafen. Die Verbindung wird neu aufgebaut.</translation>
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
        <source>The query of %1 is empty.</source>
        <translation>Die Abfrage von %1 ist leer.</translation>
    </message>
    <message>
        <source>Flagger has no built-in metric %1 and this one has no query: each check fails.</source>
        <translation>Flagger hat keine eingebaute Metrik %1, und diese hat keine Query: Jede Prüfung schlägt fehl.</translation>
    </message>
    <message>
        <source>The query of %1 does not use {{ target }}, so there is none for the primary.</source>
        <translation>Die Query von %1 verwendet {{ target }} nicht, deshalb gibt es keine für das Primary.</translation>
    </message>
</context>
<context>
    <name>MetricSpecWords</name>
    <message>
        <source>The MetricTemplate %1 is not there, or may not be read.</source>
        <translation>Das MetricTemplate %1 gibt es nicht, oder es darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The MetricTemplate %1 asks %2, which the console cannot. Flagger judges the metric all the same.</source>
        <translation>Das MetricTemplate %1 fragt %2, was die Konsole nicht kann. Flagger beurteilt die Metrik trotzdem.</translation>
    </message>
    <message>
        <source>%1 is no built-in metric and has neither template nor query: Flagger fails each check.</source>
        <translation>%1 ist keine eingebaute Metrik und hat weder Template noch Query: Bei Flagger schlägt jede Prüfung fehl.</translation>
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
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The line goes through the lowest and the highest value of each %1.</source>
        <translation>Die Linie geht durch den niedrigsten und den höchsten Wert je %1.</translation>
    </message>
    <message>
        <source>Each point is the lowest value of its %1.</source>
        <translation>Jeder Punkt ist der niedrigste Wert seiner %1.</translation>
    </message>
    <message>
        <source>Each point is the highest value of its %1.</source>
        <translation>Jeder Punkt ist der höchste Wert seiner %1.</translation>
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
    <message>
        <source>%1 is reached through the context %2, which is none of this environment&apos;s.</source>
        <translation>%1 wird über den Context %2 erreicht, der nicht zu dieser Umgebung gehört.</translation>
    </message>
    <message>
        <source>A context of the kubeconfig has a name.</source>
        <translation>Ein Context der kubeconfig hat einen Namen.</translation>
    </message>
    <message>
        <source>A context is named twice.</source>
        <translation>Ein Context ist zweimal genannt.</translation>
    </message>
    <message>
        <source>%1 is no namespace: it has small letters, digits and &quot;-&quot;.</source>
        <translation>%1 ist kein Namespace: Er besteht aus Kleinbuchstaben, Ziffern und „-“.</translation>
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
    <message>
        <source>The metrics server does not accept this tenant.</source>
        <translation>Der Metrik-Server nimmt diesen Tenant nicht an.</translation>
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
    <name>QuitGuard</name>
    <message>
        <source>Quit Flightdeck?</source>
        <translation>Flightdeck beenden?</translation>
    </message>
    <message>
        <source>Something is not finished, and nobody finishes it when Flightdeck quits now.</source>
        <translation>Etwas ist nicht fertig, und niemand macht es fertig, wenn Flightdeck jetzt endet.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
</context>
<context>
    <name>ReadyPodsWords</name>
    <message>
        <source>The service %1 has several ports; name one: %2.</source>
        <translation>Der Service %1 hat mehrere Ports; nennen Sie einen: %2.</translation>
    </message>
    <message>
        <source>The service %1 has no port %2. It has: %3.</source>
        <translation>Der Service %1 hat keinen Port %2. Er hat: %3.</translation>
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
    <name>RolloutActions</name>
    <message>
        <source>The load tester answers %1.</source>
        <translation>Der Loadtester antwortet mit %1.</translation>
    </message>
    <message>
        <source>The address of this hook cannot be read: %1</source>
        <translation>Die Adresse dieses Webhooks kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>This hook always passes: it asks /gate/approve.</source>
        <translation>Dieser Webhook lässt immer durch: Er fragt /gate/approve.</translation>
    </message>
    <message>
        <source>This hook always refuses: it asks /gate/halt. Change the spec to pass.</source>
        <translation>Dieser Webhook lehnt immer ab: Er fragt /gate/halt. Ändern Sie die Spec, um durchzukommen.</translation>
    </message>
    <message>
        <source>This hook is no gate of a load tester, so only its owner can open it: %1</source>
        <translation>Dieser Webhook ist kein Gate eines Loadtesters, nur sein Besitzer kann ihn öffnen: %1</translation>
    </message>
    <message>
        <source>The host %1 has no namespace: only Flagger itself knows where that is.</source>
        <translation>Der Host %1 hat keinen Namespace: Nur Flagger selbst weiß, wo das ist.</translation>
    </message>
    <message>
        <source>Reading what it would do</source>
        <translation>Es wird gelesen, was es bewirken würde</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The Canary cannot be read, so nothing is sent. %1</source>
        <translation>Der Canary kann nicht gelesen werden, darum wird nichts gesendet. %1</translation>
    </message>
    <message>
        <source>The load tester cannot be reached. %1</source>
        <translation>Der Loadtester ist nicht erreichbar. %1</translation>
    </message>
    <message>
        <source>Nobody: gates are kept in the memory of the load tester. A restart of it closes them.</source>
        <translation>Niemand: Gates stehen im Speicher des Loadtesters. Sein Neustart schließt sie.</translation>
    </message>
    <message>
        <source>The gate is open already; Flagger asks it at its next check.</source>
        <translation>Das Gate ist schon offen; Flagger fragt es bei der nächsten Prüfung.</translation>
    </message>
    <message>
        <source>The gate is closed already.</source>
        <translation>Das Gate ist schon geschlossen.</translation>
    </message>
    <message>
        <source>The pod template differs from the promoted one in more than the image. That stays, so Flagger sees another revision.</source>
        <translation>Die Pod-Vorlage unterscheidet sich von der übernommenen in mehr als dem Image. Das bleibt so, darum sieht Flagger eine andere Revision.</translation>
    </message>
    <message>
        <source>The cluster would not take this change. %1</source>
        <translation>Der Cluster nähme diese Änderung nicht an. %1</translation>
    </message>
    <message>
        <source>The cluster says that nothing would change.</source>
        <translation>Der Cluster sagt, dass sich nichts ändern würde.</translation>
    </message>
    <message>
        <source>A failing check of Flagger in the same moment; then it is set again.</source>
        <translation>Eine fehlgeschlagene Prüfung von Flagger im selben Moment; dann wird es erneut gesetzt.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent to the load tester</source>
        <translation>An den Loadtester gesendet</translation>
    </message>
    <message>
        <source>Sent to the cluster</source>
        <translation>An den Cluster gesendet</translation>
    </message>
    <message>
        <source>It changed since you looked. Nothing was sent: look again.</source>
        <translation>Es hat sich geändert, seit Sie es angesehen haben. Es wurde nichts gesendet: Sehen Sie es noch einmal an.</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Noch ist nichts gesendet</translation>
    </message>
    <message>
        <source>Reading once more before sending</source>
        <translation>Vor dem Senden wird noch einmal gelesen</translation>
    </message>
    <message>
        <source>Sent, not yet verified</source>
        <translation>Gesendet, noch nicht überprüft</translation>
    </message>
    <message>
        <source>What was sent is being read back.</source>
        <translation>Das Gesendete wird zurückgelesen.</translation>
    </message>
    <message>
        <source>accepted, %1</source>
        <translation>angenommen, %1</translation>
    </message>
    <message>
        <source>accepted; it warns: %1</source>
        <translation>angenommen, mit Warnung: %1</translation>
    </message>
    <message>
        <source>Sent, but the answer was lost</source>
        <translation>Gesendet, aber die Antwort ging verloren</translation>
    </message>
    <message>
        <source>It may or may not have been done. Reading decides; it is not sent again.</source>
        <translation>Es ist vielleicht geschehen, vielleicht nicht. Das Lesen entscheidet; es wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The cluster declined: nothing was changed.</source>
        <translation>Der Cluster hat abgelehnt: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 answers %2.</source>
        <translation>%1 antwortet mit %2.</translation>
    </message>
    <message>
        <source>The load tester declined: no gate was changed.</source>
        <translation>Der Loadtester hat abgelehnt: Kein Gate wurde geändert.</translation>
    </message>
    <message>
        <source>an answer was lost, reading decides: %1</source>
        <translation>eine Antwort ging verloren, das Lesen entscheidet: %1</translation>
    </message>
    <message>
        <source>accepted, replicas: %1</source>
        <translation>angenommen, Replikate: %1</translation>
    </message>
    <message>
        <source>Not known whether it was done</source>
        <translation>Nicht bekannt, ob es geschehen ist</translation>
    </message>
    <message>
        <source>The answer was lost and the cluster cannot be read. It was sent once. Look at %1 when the cluster answers again.</source>
        <translation>Die Antwort ging verloren und der Cluster kann nicht gelesen werden. Es wurde einmal gesendet. Sehen Sie nach %1, wenn der Cluster wieder antwortet.</translation>
    </message>
    <message>
        <source>the answer was lost; read back, it was done</source>
        <translation>die Antwort ging verloren; zurückgelesen: Es ist geschehen</translation>
    </message>
    <message>
        <source>the answer was lost; read back, it was not done</source>
        <translation>die Antwort ging verloren; zurückgelesen: Es ist nicht geschehen</translation>
    </message>
    <message>
        <source>Not done: the answer was lost and the change is not there</source>
        <translation>Nicht geschehen: Die Antwort ging verloren und die Änderung ist nicht da</translation>
    </message>
    <message>
        <source>%1 is as it was. It was sent once; a request still on its way would arrive late.</source>
        <translation>%1 ist, wie es war. Es wurde einmal gesendet; eine Anfrage, die noch unterwegs ist, käme später an.</translation>
    </message>
    <message>
        <source>The Canary is gone</source>
        <translation>Der Canary ist weg</translation>
    </message>
    <message>
        <source>It was deleted while this was being verified.</source>
        <translation>Er wurde gelöscht, während dies überprüft wurde.</translation>
    </message>
    <message>
        <source>The cluster cannot be read just now: %1</source>
        <translation>Der Cluster kann gerade nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Sent, not verified</source>
        <translation>Gesendet, nicht überprüft</translation>
    </message>
    <message>
        <source>Look again when the cluster answers.</source>
        <translation>Sehen Sie wieder nach, wenn der Cluster antwortet.</translation>
    </message>
    <message>
        <source>The phase is %1, the split %2.</source>
        <translation>Die Phase ist %1, die Aufteilung %2.</translation>
    </message>
    <message>
        <source>Done and verified: %1</source>
        <translation>Geschehen und überprüft: %1</translation>
    </message>
    <message>
        <source>Sent, but not reached</source>
        <translation>Gesendet, aber nicht erreicht</translation>
    </message>
    <message>
        <source>Not reached: %1</source>
        <translation>Nicht erreicht: %1</translation>
    </message>
    <message>
        <source>The rollback gate is still open: Flagger rolls back as soon as it looks, and the next run too until the gate is closed.</source>
        <translation>Das Rollback-Gate ist noch offen: Flagger rollt zurück, sobald es nachsieht, und auch den nächsten Lauf, bis das Gate geschlossen ist.</translation>
    </message>
    <message>
        <source>Abort again, or suspend it to freeze the split meanwhile.</source>
        <translation>Brechen Sie erneut ab, oder halten Sie es an, um die Aufteilung so lange einzufrieren.</translation>
    </message>
    <message>
        <source>Not live since %1: what this would do is not known.</source>
        <translation>Nicht live seit %1: Was das bewirken würde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The cluster refuses to show this Canary: what this would do is not known.</source>
        <translation>Der Cluster zeigt diesen Canary nicht: Was das bewirken würde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The cluster has not been read yet.</source>
        <translation>Der Cluster wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Asking the cluster whether you may.</source>
        <translation>Der Cluster wird gefragt, ob Sie das dürfen.</translation>
    </message>
    <message>
        <source>The cluster does not say whether you may. %1</source>
        <translation>Der Cluster sagt nicht, ob Sie das dürfen. %1</translation>
    </message>
    <message>
        <source>Your account may not %1 %2 in namespace %3.</source>
        <translation>Ihr Konto darf im Namespace %3 nicht: %1 %2.</translation>
    </message>
    <message>
        <source>Your account %1 may not %2 %3 in namespace %4.</source>
        <translation>Ihr Konto %1 darf im Namespace %4 nicht: %2 %3.</translation>
    </message>
    <message>
        <source>The promoted image is not known: there is no %1-primary.</source>
        <translation>Das übernommene Image ist nicht bekannt: Es gibt kein %1-primary.</translation>
    </message>
    <message>
        <source>The target has the promoted image already.</source>
        <translation>Das Ziel hat das übernommene Image schon.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>pod %1</source>
        <translation>Pod %1</translation>
    </message>
    <message>
        <source>Service %1, any of its pods</source>
        <translation>Service %1, irgendeiner seiner Pods</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The Flux object that owns this Canary cannot be read.</source>
        <translation>Das Flux-Objekt, dem dieser Canary gehört, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Promoting cannot be aborted: the primary already takes the new version.</source>
        <translation>Promoting kann nicht abgebrochen werden: Der Primary übernimmt die neue Version schon.</translation>
    </message>
    <message>
        <source>The promotion is done; the primary has the new version.</source>
        <translation>Die Übernahme ist fertig; der Primary hat die neue Version.</translation>
    </message>
    <message>
        <source>The run has not begun, and Flagger asks for no abort before its gate opens.</source>
        <translation>Der Lauf hat nicht begonnen, und Flagger fragt nach keinem Abbruch, bevor sein Gate sich öffnet.</translation>
    </message>
    <message>
        <source>It is rolled back already.</source>
        <translation>Es ist schon zurückgerollt.</translation>
    </message>
    <message>
        <source>No run is on.</source>
        <translation>Kein Lauf im Gang.</translation>
    </message>
    <message>
        <source>Suspended: Flagger looks at nothing. Resume first, then abort.</source>
        <translation>Angehalten: Flagger sieht nach nichts. Setzen Sie zuerst fort, dann brechen Sie ab.</translation>
    </message>
    <message>
        <source>spec.skipAnalysis is on: Flagger promotes before it asks for an abort.</source>
        <translation>spec.skipAnalysis ist an: Flagger übernimmt, bevor es nach einem Abbruch fragt.</translation>
    </message>
    <message>
        <source>Pods are not ready: Flagger asks for no abort until they are. It rolls back by itself %1 after the rollout stalled. Reverting the image is faster.</source>
        <translation>Pods sind nicht bereit: Bis dahin fragt Flagger nach keinem Abbruch. Es rollt von selbst zurück, %1 nachdem der Rollout stockte. Das Image zurückzusetzen geht schneller.</translation>
    </message>
    <message>
        <source>This Canary has no gate in its spec.</source>
        <translation>Dieser Canary hat kein Gate in seiner Spec.</translation>
    </message>
    <message>
        <source>The target is a Service: there is no image to revert.</source>
        <translation>Das Ziel ist ein Service: Es gibt kein Image zum Zurücksetzen.</translation>
    </message>
    <message>
        <source>The primary already takes this image; a change now waits for the run&apos;s end.</source>
        <translation>Der Primary übernimmt dieses Image schon; eine Änderung wartet jetzt auf das Ende des Laufs.</translation>
    </message>
    <message>
        <source>This Canary is being deleted.</source>
        <translation>Dieser Canary wird gerade gelöscht.</translation>
    </message>
    <message>
        <source>It is suspended already.</source>
        <translation>Es ist schon angehalten.</translation>
    </message>
    <message>
        <source>It is not suspended.</source>
        <translation>Es ist nicht angehalten.</translation>
    </message>
    <message>
        <source>Only after Failed.</source>
        <translation>Nur nach Failed.</translation>
    </message>
    <message>
        <source>Suspended: Flagger would not see it. Resume first.</source>
        <translation>Angehalten: Flagger sähe es nicht. Setzen Sie zuerst fort.</translation>
    </message>
    <message>
        <source>The target is a Service: there is no pod template to touch.</source>
        <translation>Das Ziel ist ein Service: Es gibt keine Pod-Vorlage zum Ändern.</translation>
    </message>
    <message>
        <source>No label of Flux is on this Canary.</source>
        <translation>Dieser Canary trägt kein Label von Flux.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Abort to primary</source>
        <translation>Abbrechen zum Primary</translation>
    </message>
    <message>
        <source>Open gate</source>
        <translation>Gate öffnen</translation>
    </message>
    <message>
        <source>Open gate %1</source>
        <translation>Gate %1 öffnen</translation>
    </message>
    <message>
        <source>Close gate %1</source>
        <translation>Gate %1 schließen</translation>
    </message>
    <message>
        <source>Revert the image</source>
        <translation>Image zurücksetzen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Hold Flux</source>
        <translation>Flux anhalten</translation>
    </message>
    <message>
        <source>Release Flux</source>
        <translation>Flux freigeben</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Anhalten…</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Fortsetzen…</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>Abbrechen…</translation>
    </message>
    <message>
        <source>Open gate…</source>
        <translation>Gate öffnen…</translation>
    </message>
    <message>
        <source>Close gate…</source>
        <translation>Gate schließen…</translation>
    </message>
    <message>
        <source>Revert image…</source>
        <translation>Image zurücksetzen…</translation>
    </message>
    <message>
        <source>Retry…</source>
        <translation>Erneut versuchen…</translation>
    </message>
    <message>
        <source>Hold Flux…</source>
        <translation>Flux anhalten…</translation>
    </message>
    <message>
        <source>Release Flux…</source>
        <translation>Flux freigeben…</translation>
    </message>
    <message>
        <source>Waiting for Flagger&apos;s next check.</source>
        <translation>Flaggers nächste Prüfung wird abgewartet.</translation>
    </message>
    <message>
        <source>Flagger looked at %1 and has not done it yet, next check in %2 s.</source>
        <translation>Flagger hat um %1 nachgesehen und es noch nicht getan, nächste Prüfung in %2 s.</translation>
    </message>
    <message>
        <source>Flagger has not looked yet, next check in %1 s.</source>
        <translation>Flagger hat noch nicht nachgesehen, nächste Prüfung in %1 s.</translation>
    </message>
    <message>
        <source>no phase</source>
        <translation>keine Phase</translation>
    </message>
    <message>
        <source>open on %1 of %2 replicas of the load tester</source>
        <translation>offen auf %1 von %2 Replikaten des Loadtesters</translation>
    </message>
    <message>
        <source>closed on %1 of %2 replicas of the load tester</source>
        <translation>geschlossen auf %1 von %2 Replikaten des Loadtesters</translation>
    </message>
    <message>
        <source>spec.suspend is true</source>
        <translation>spec.suspend ist true</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>zurückgelesen</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>It was true and is false again: somebody else or Flux set it back.</source>
        <translation>Es war true und ist wieder false: Jemand anderes oder Flux hat es zurückgesetzt.</translation>
    </message>
    <message>
        <source>The split stays at %1</source>
        <translation>Die Aufteilung bleibt bei %1</translation>
    </message>
    <message>
        <source>Flagger says that it skips this run</source>
        <translation>Flagger sagt, dass es diesen Lauf auslässt</translation>
    </message>
    <message>
        <source>unchanged over a whole check</source>
        <translation>unverändert über eine ganze Prüfung</translation>
    </message>
    <message>
        <source>a check that was under way moved it once more; then %1</source>
        <translation>eine Prüfung, die schon lief, hat es noch einmal bewegt; dann %1</translation>
    </message>
    <message>
        <source>The VirtualService cannot be read, so the split is not known.</source>
        <translation>Der VirtualService kann nicht gelesen werden, darum ist die Aufteilung nicht bekannt.</translation>
    </message>
    <message>
        <source>It moved to %1 although it is suspended.</source>
        <translation>Sie ging auf %1, obwohl es angehalten ist.</translation>
    </message>
    <message>
        <source>spec.suspend is false</source>
        <translation>spec.suspend ist false</translation>
    </message>
    <message>
        <source>Flagger looks at it again</source>
        <translation>Flagger sieht wieder danach</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>It is suspended: Flagger looks at nothing.</source>
        <translation>Es ist angehalten: Flagger sieht nach nichts.</translation>
    </message>
    <message>
        <source>Pods are not ready (%1 of %2): Flagger asks for no abort until they are.</source>
        <translation>Pods sind nicht bereit (%1 von %2): Bis dahin fragt Flagger nach keinem Abbruch.</translation>
    </message>
    <message>
        <source>Three checks were due, and it is not rolled back.</source>
        <translation>Drei Prüfungen waren fällig, und es ist nicht zurückgerollt.</translation>
    </message>
    <message>
        <source>Rollback gate open</source>
        <translation>Rollback-Gate offen</translation>
    </message>
    <message>
        <source>Flagger passed it</source>
        <translation>Flagger ist hindurch</translation>
    </message>
    <message>
        <source>failedChecks is at the threshold</source>
        <translation>failedChecks ist an der Schwelle</translation>
    </message>
    <message>
        <source>%1 of %2, attempt %3</source>
        <translation>%1 von %2, Versuch %3</translation>
    </message>
    <message>
        <source>a check of Flagger set it back to %1; setting it again</source>
        <translation>eine Prüfung von Flagger hat es auf %1 zurückgesetzt; es wird erneut gesetzt</translation>
    </message>
    <message>
        <source>Phase Failed</source>
        <translation>Phase Failed</translation>
    </message>
    <message>
        <source>Flagger rolled it back</source>
        <translation>Flagger hat es zurückgerollt</translation>
    </message>
    <message>
        <source>Too late: Flagger promoted it. The phase is %1.</source>
        <translation>Zu spät: Flagger hat es übernommen. Die Phase ist %1.</translation>
    </message>
    <message>
        <source>A new revision began a run of its own; that one is not aborted.</source>
        <translation>Eine neue Revision hat einen eigenen Lauf begonnen; der ist nicht abgebrochen.</translation>
    </message>
    <message>
        <source>VirtualService 100 / 0</source>
        <translation>VirtualService 100 / 0</translation>
    </message>
    <message>
        <source>all traffic is on the primary</source>
        <translation>alle Anfragen gehen an den Primary</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>es kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Target scaled to 0</source>
        <translation>Ziel auf 0 skaliert</translation>
    </message>
    <message>
        <source>no pod of the new version is wanted</source>
        <translation>kein Pod der neuen Version ist gewünscht</translation>
    </message>
    <message>
        <source>replicas now: %1</source>
        <translation>Replikate jetzt: %1</translation>
    </message>
    <message>
        <source>Rollback gate closed again</source>
        <translation>Rollback-Gate wieder geschlossen</translation>
    </message>
    <message>
        <source>after Failed, or the next run would be rolled back too</source>
        <translation>nach Failed, sonst würde auch der nächste Lauf zurückgerollt</translation>
    </message>
    <message>
        <source>Gate open</source>
        <translation>Gate offen</translation>
    </message>
    <message>
        <source>Gate closed</source>
        <translation>Gate geschlossen</translation>
    </message>
    <message>
        <source>The run goes on</source>
        <translation>Der Lauf geht weiter</translation>
    </message>
    <message>
        <source>The gate is open, but it is still %1 after two checks: something else holds it.</source>
        <translation>Das Gate ist offen, aber nach zwei Prüfungen ist es noch %1: Etwas anderes hält es auf.</translation>
    </message>
    <message>
        <source>The template has the promoted image</source>
        <translation>Die Vorlage hat das übernommene Image</translation>
    </message>
    <message>
        <source>It was there and is gone: somebody else or Flux set it back.</source>
        <translation>Es war da und ist weg: Jemand anderes oder Flux hat es zurückgesetzt.</translation>
    </message>
    <message>
        <source>No new run begins</source>
        <translation>Kein neuer Lauf beginnt</translation>
    </message>
    <message>
        <source>Flagger looked at %1 and stays at Failed</source>
        <translation>Flagger hat um %1 nachgesehen und bleibt bei Failed</translation>
    </message>
    <message>
        <source>A run began: the template differs from the promoted one in more than the image.</source>
        <translation>Ein Lauf hat begonnen: Die Vorlage unterscheidet sich von der übernommenen in mehr als dem Image.</translation>
    </message>
    <message>
        <source>The pod template is touched</source>
        <translation>Die Pod-Vorlage ist geändert</translation>
    </message>
    <message>
        <source>A run begins</source>
        <translation>Ein Lauf beginnt</translation>
    </message>
    <message>
        <source>Flagger took note of the revision without a run, because the primary was not ready. Retry again when it is.</source>
        <translation>Flagger hat die Revision ohne Lauf vermerkt, weil der Primary nicht bereit war. Versuchen Sie es erneut, wenn er es ist.</translation>
    </message>
    <message>
        <source>Flagger has begun no run in two checks.</source>
        <translation>Flagger hat in zwei Prüfungen keinen Lauf begonnen.</translation>
    </message>
    <message>
        <source>Flux is suspended</source>
        <translation>Flux ist angehalten</translation>
    </message>
    <message>
        <source>Flux is released</source>
        <translation>Flux ist freigegeben</translation>
    </message>
    <message>
        <source>at its next check, %1</source>
        <translation>bei der nächsten Prüfung, %1</translation>
    </message>
    <message>
        <source>at its next check</source>
        <translation>bei der nächsten Prüfung</translation>
    </message>
    <message>
        <source>Flagger starts no run until it is resumed.</source>
        <translation>Flagger beginnt keinen Lauf, bis es fortgesetzt wird.</translation>
    </message>
    <message>
        <source>Freezes the split, which is not known now. This is no rollback.</source>
        <translation>Friert die Aufteilung ein, die jetzt nicht bekannt ist. Das ist kein Rollback.</translation>
    </message>
    <message>
        <source>Freezes the split at %1. This is no rollback</source>
        <translation>Friert die Aufteilung bei %1 ein. Das ist kein Rollback</translation>
    </message>
    <message>
        <source>%1: %2 % of requests keep reaching the canary.</source>
        <translation>%1: %2 % der Anfragen erreichen weiter den Canary.</translation>
    </message>
    <message>
        <source>Opens the rollback gate %1. Flagger routes 100 / 0 %2, scales the target to 0 and ends as Failed. Then the gate is closed again.</source>
        <translation>Öffnet das Rollback-Gate %1. Flagger leitet %2 100 / 0, skaliert das Ziel auf 0 und endet als Failed. Danach wird das Gate wieder geschlossen.</translation>
    </message>
    <message>
        <source>Sets status.failedChecks to %1. Flagger routes 100 / 0 %2. Repeated until the phase is Failed, then verified.</source>
        <translation>Setzt status.failedChecks auf %1. Flagger leitet %2 100 / 0. Wiederholt, bis die Phase Failed ist, dann überprüft.</translation>
    </message>
    <message>
        <source>Lets runs begin, from the next check on. It stays open until it is closed.</source>
        <translation>Lässt Läufe ab der nächsten Prüfung beginnen. Es bleibt offen, bis es geschlossen wird.</translation>
    </message>
    <message>
        <source>Lets the weight rise at each check. It stays open until it is closed.</source>
        <translation>Lässt das Gewicht bei jeder Prüfung steigen. Es bleibt offen, bis es geschlossen wird.</translation>
    </message>
    <message>
        <source>Lets Flagger promote once every step passed. It stays open until it is closed.</source>
        <translation>Lässt Flagger nach allen Schritten übernehmen. Es bleibt offen, bis es geschlossen wird.</translation>
    </message>
    <message>
        <source>Gives the target the image that the primary runs.</source>
        <translation>Gibt dem Ziel das Image, das der Primary ausführt.</translation>
    </message>
    <message>
        <source>Gives the target the image that the primary runs: %1.</source>
        <translation>Gibt dem Ziel das Image, das der Primary ausführt: %1.</translation>
    </message>
    <message>
        <source>The run goes on from %1 at the next check; it starts anew if the template changed meanwhile.</source>
        <translation>Der Lauf geht bei der nächsten Prüfung von %1 aus weiter; er beginnt neu, wenn sich die Vorlage inzwischen geändert hat.</translation>
    </message>
    <message>
        <source>Flagger starts runs again.</source>
        <translation>Flagger beginnt wieder Läufe.</translation>
    </message>
    <message>
        <source>No run is rolled back by this gate any more.</source>
        <translation>Dieses Gate rollt keinen Lauf mehr zurück.</translation>
    </message>
    <message>
        <source>Flagger waits at this gate again. What has passed stays passed.</source>
        <translation>Flagger wartet wieder an diesem Gate. Was durch ist, bleibt durch.</translation>
    </message>
    <message>
        <source>Touches an annotation of the pod template, so that Flagger sees a new revision of the same image and begins a run.</source>
        <translation>Ändert eine Annotation der Pod-Vorlage, damit Flagger eine neue Revision desselben Images sieht und einen Lauf beginnt.</translation>
    </message>
    <message>
        <source>Suspends the %1. Nothing of it is applied from git until it is released.</source>
        <translation>Hält %1 an. Nichts davon wird aus git angewendet, bis es freigegeben wird.</translation>
    </message>
    <message>
        <source>Resumes the %1. Flux applies git again, over what was changed by hand.</source>
        <translation>Gibt %1 frei. Flux wendet git wieder an, über das hinweg, was von Hand geändert wurde.</translation>
    </message>
    <message>
        <source>It would keep %1 and go on analysing with the old code. Abort first.</source>
        <translation>Es bliebe bei %1 und die Analyse ginge mit dem alten Code weiter. Brechen Sie zuerst ab.</translation>
    </message>
    <message>
        <source>After Succeeded this starts a normal run of the old version, step by step.</source>
        <translation>Nach Succeeded beginnt das einen normalen Lauf der alten Version, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>%1 gates of this Canary share this address: all of them open.</source>
        <translation>%1 Gates dieses Canary teilen diese Adresse: Alle öffnen sich.</translation>
    </message>
    <message>
        <source>The annotation flagger.app/suspend on it suspends nothing: no Flagger reads it. This does.</source>
        <translation>Die Annotation flagger.app/suspend daran hält nichts an: Kein Flagger liest sie. Das hier tut es.</translation>
    </message>
    <message>
        <source>To take the traffic away, resume and abort.</source>
        <translation>Um ihm die Anfragen zu nehmen, setzen Sie fort und brechen ab.</translation>
    </message>
    <message>
        <source>Resume when it may go on.</source>
        <translation>Setzen Sie fort, wenn es weitergehen darf.</translation>
    </message>
    <message>
        <source>Revert the image in git, or the next change starts from the bad one.</source>
        <translation>Setzen Sie das Image in git zurück, sonst beginnt die nächste Änderung beim schlechten.</translation>
    </message>
    <message>
        <source>Close the gate after use, or the next run passes without approval.</source>
        <translation>Schließen Sie das Gate nach Gebrauch, sonst kommt der nächste Lauf ohne Freigabe durch.</translation>
    </message>
    <message>
        <source>Put the same image into git.</source>
        <translation>Tragen Sie dasselbe Image in git ein.</translation>
    </message>
    <message>
        <source>Watch the run: it is a whole new one.</source>
        <translation>Beobachten Sie den Lauf: Es ist ein ganz neuer.</translation>
    </message>
    <message>
        <source>Release Flux when git holds what should be.</source>
        <translation>Geben Sie Flux frei, wenn in git steht, was sein soll.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Nobody known: no label of Flux is on it.</source>
        <translation>Niemand Bekanntes: Es trägt kein Label von Flux.</translation>
    </message>
    <message>
        <source>Nobody now: %1 is suspended. Flux applies git again once it is released.</source>
        <translation>Jetzt niemand: %1 ist angehalten. Flux wendet git wieder an, sobald es freigegeben ist.</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>at an interval that could not be read</source>
        <translation>in einem Abstand, der nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>Perhaps Flux: %1 applies this object, %2. Which fields git sets is not known.</source>
        <translation>Vielleicht Flux: %1 wendet dieses Objekt an, %2. Welche Felder git setzt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nobody: %1 applies this object, but git does not set this field, so Flux leaves it.</source>
        <translation>Niemand: %1 wendet dieses Objekt an, aber git setzt dieses Feld nicht, darum lässt Flux es.</translation>
    </message>
    <message>
        <source>Flux: %1 sets %2 from git, %3. Hold Flux first, or change git.</source>
        <translation>Flux: %1 setzt %2 aus git, %3. Halten Sie zuerst Flux an, oder ändern Sie git.</translation>
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
    <message>
        <source>since %1%2.</source>
        <translation>seit %1%2.</translation>
    </message>
    <message>
        <source>%1 of %2 pods are ready.</source>
        <translation>%1 von %2 Pods sind bereit.</translation>
    </message>
    <message>
        <source>The analysis is skipped: it is promoted unchecked when its pods are ready.</source>
        <translation>Die Analyse entfällt: Ungeprüft übernommen wird, sobald die Pods bereit sind.</translation>
    </message>
    <message>
        <source>The new pods start.</source>
        <translation>Die neuen Pods starten.</translation>
    </message>
    <message>
        <source>Nothing blocks it yet; gate %1 is still to come.</source>
        <translation>Noch hält nichts auf; das Gate %1 kommt erst noch.</translation>
    </message>
    <message>
        <source>Gate + %1</source>
        <translation>Gate + %1</translation>
    </message>
    <message>
        <source>A gate first</source>
        <translation>Erst ein Gate</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>nicht vor %1</translation>
    </message>
    <message>
        <source>it does not move</source>
        <translation>steht still</translation>
    </message>
    <message>
        <source>TCP connections</source>
        <translation>TCP-Verbindungen</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>Istio is not installed</source>
        <translation>Istio ist nicht installiert</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>nicht live</translation>
    </message>
    <message>
        <source>no VirtualService</source>
        <translation>kein VirtualService</translation>
    </message>
    <message>
        <source>Flagger has not looked at it yet.</source>
        <translation>Flagger hat es noch nicht angesehen.</translation>
    </message>
    <message>
        <source>It is being deleted; Flagger puts the target back as it was.</source>
        <translation>Es wird gelöscht; Flagger stellt das Target wieder her, wie es war.</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>weights unknown (%1)</source>
        <translation>Gewichte unbekannt (%1)</translation>
    </message>
    <message>
        <source>it first gets copies of requests, whose answers nobody sees</source>
        <translation>bekommt sie zuerst Kopien von Anfragen, deren Antworten niemand sieht</translation>
    </message>
    <message>
        <source>iteration %1 of %2 is done</source>
        <translation>ist Durchgang %1 von %2 erledigt</translation>
    </message>
    <message>
        <source>The analysis is skipped: when the new pods are ready the primary takes the new spec. No metric is judged and nothing can roll it back.</source>
        <translation>Die Analyse entfällt: Sobald die neuen Pods bereit sind, übernimmt die Primary die neue Spec. Keine Metrik wird beurteilt, und nichts kann sie zurückrollen.</translation>
    </message>
    <message>
        <source>It goes on when the pods are ready. If they are not within %1, it is rolled back. Until then no metric and no rollback hook is asked.</source>
        <translation>Es geht weiter, wenn die Pods bereit sind. Sind sie es nicht innerhalb von %1, wird zurückgerollt. Bis dahin wird keine Metrik und kein Rollback-Hook gefragt.</translation>
    </message>
    <message>
        <source>It stays at %1 until gate %2 opens; that costs no life.</source>
        <translation>Es bleibt bei %1, bis das Gate %2 öffnet; das kostet kein Leben.</translation>
    </message>
    <message>
        <source>Gate %1 has to agree before it is promoted.</source>
        <translation>Das Gate %1 muss zustimmen, bevor übernommen wird.</translation>
    </message>
    <message numerus="yes">
        <source>It goes on when the gate opens. Metrics are still checked meanwhile, and %n more failed checks roll it back.</source>
        <translation>
            <numerusform>Es geht weiter, wenn das Gate öffnet. Metriken werden solange weiter geprüft, und %n weitere gescheiterte Prüfung rollt zurück.</numerusform>
            <numerusform>Es geht weiter, wenn das Gate öffnet. Metriken werden solange weiter geprüft, und %n weitere gescheiterte Prüfungen rollen zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rollback hook is asked too.</source>
        <translation>Auch der Rollback-Hook wird gefragt.</translation>
    </message>
    <message>
        <source>When the primary is ready, it takes %1 % more at each tick.</source>
        <translation>Ist die Primary bereit, übernimmt sie mit jedem Takt %1 % mehr.</translation>
    </message>
    <message>
        <source>When the primary is ready, all traffic goes to it.</source>
        <translation>Ist die Primary bereit, geht aller Verkehr zu ihr.</translation>
    </message>
    <message>
        <source>Promoting cannot be aborted. If the primary is not ready within %1, the run fails and Flagger leaves all traffic on it.</source>
        <translation>Promoting lässt sich nicht abbrechen. Ist die Primary nicht innerhalb von %1 bereit, scheitert der Lauf, und Flagger lässt allen Verkehr auf ihr.</translation>
    </message>
    <message>
        <source>Nothing by itself: Flagger took note of the new revision while the primary was not ready, and did not start it. Change an annotation of the pod template.</source>
        <translation>Von selbst nichts: Flagger hat die neue Revision vermerkt, während die Primary nicht bereit war, und sie nicht begonnen. Ändern Sie eine Annotation des Pod-Templates.</translation>
    </message>
    <message>
        <source>Nothing: the target has the promoted revision again. The phase stays Failed until the next revision.</source>
        <translation>Nichts: Das Target hat wieder die übernommene Revision. Die Phase bleibt Failed bis zur nächsten Revision.</translation>
    </message>
    <message>
        <source>Nothing by itself, and the primary is not well: revert the image in git now; the next run starts only when the primary is ready.</source>
        <translation>Von selbst nichts, und der Primary geht es nicht gut: Nehmen Sie das Image jetzt in git zurück; der nächste Lauf beginnt erst, wenn die Primary bereit ist.</translation>
    </message>
    <message>
        <source>Resumed, it goes on at %1, or starts again if the pod template changed.</source>
        <translation>Fortgesetzt geht es bei %1 weiter, oder von vorn, wenn sich das Pod-Template geändert hat.</translation>
    </message>
    <message>
        <source>Nothing: suspended, Flagger does not even look for a new revision.</source>
        <translation>Nichts: Angehalten sucht Flagger nicht einmal nach einer neuen Revision.</translation>
    </message>
    <message>
        <source>The run starts when the gate opens. Until then nothing is checked, and the rollback hook is not asked either.</source>
        <translation>Der Lauf beginnt, wenn das Gate öffnet. Bis dahin wird nichts geprüft, und auch der Rollback-Hook wird nicht gefragt.</translation>
    </message>
    <message>
        <source>The Canary goes away; the target takes its traffic again.</source>
        <translation>Der Canary verschwindet; das Target übernimmt seinen Verkehr wieder.</translation>
    </message>
    <message>
        <source>Unknown: this console does not know the phase.</source>
        <translation>Unbekannt: Diese Konsole kennt die Phase nicht.</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Nicht mehr</translation>
    </message>
    <message>
        <source>if all checks fail</source>
        <translation>wenn alles scheitert</translation>
    </message>
    <message>
        <source>Frozen until somebody resumes it.</source>
        <translation>Eingefroren, bis jemand fortsetzt.</translation>
    </message>
    <message>
        <source>Promoted not before %1: nobody knows when gate %2 opens.</source>
        <translation>Übernommen nicht vor %1: Niemand weiß, wann das Gate %2 öffnet.</translation>
    </message>
    <message>
        <source>Promoted %1 after the gate opens.</source>
        <translation>Übernommen %1, nachdem das Gate öffnet.</translation>
    </message>
    <message>
        <source>Suspended in the middle of a run: weights and pods stay as they are. This is no rollback.</source>
        <translation>Mitten im Lauf angehalten: Gewichte und Pods bleiben, wie sie sind. Das ist kein Rollback.</translation>
    </message>
    <message>
        <source>No status yet: Flagger has not looked at this Canary.</source>
        <translation>Noch kein Status: Flagger hat diesen Canary nicht angesehen.</translation>
    </message>
    <message>
        <source>Initializing: Flagger makes the primary a copy of the target and waits for its pods.</source>
        <translation>Initializing: Flagger macht die Primary zur Kopie des Targets und wartet auf ihre Pods.</translation>
    </message>
    <message>
        <source>Initialized: the primary takes all traffic; no revision has been analysed yet.</source>
        <translation>Initialized: Die Primary trägt allen Verkehr; noch wurde keine Revision analysiert.</translation>
    </message>
    <message>
        <source>Waiting: a confirm-rollout hook refuses the start. The primary takes all traffic.</source>
        <translation>Waiting: Ein confirm-rollout-Hook verweigert den Start. Die Primary trägt allen Verkehr.</translation>
    </message>
    <message>
        <source>Progressing: a new revision is analysed.</source>
        <translation>Progressing: Eine neue Revision wird analysiert.</translation>
    </message>
    <message>
        <source>WaitingPromotion: every step is done, a confirm-promotion hook refuses. The traffic stays split.</source>
        <translation>WaitingPromotion: Alle Schritte sind getan, ein confirm-promotion-Hook verweigert. Der Verkehr bleibt geteilt.</translation>
    </message>
    <message>
        <source>Promoting: the primary takes the new spec; the traffic moves back when it is ready.</source>
        <translation>Promoting: Die Primary übernimmt die neue Spec; der Verkehr geht zurück, wenn sie bereit ist.</translation>
    </message>
    <message>
        <source>Finalising: all traffic is on the primary; the canary is scaled down next.</source>
        <translation>Finalising: Aller Verkehr ist auf der Primary; als Nächstes wird der Canary herunterskaliert.</translation>
    </message>
    <message>
        <source>Succeeded: the revision was promoted.</source>
        <translation>Succeeded: Die Revision wurde übernommen.</translation>
    </message>
    <message>
        <source>Failed: the revision was not promoted. Nothing happens until the next one.</source>
        <translation>Failed: Die Revision wurde nicht übernommen. Bis zur nächsten geschieht nichts.</translation>
    </message>
    <message>
        <source>Terminating: the Canary is deleted and reverts what it made.</source>
        <translation>Terminating: Der Canary wird gelöscht und nimmt zurück, was er angelegt hat.</translation>
    </message>
    <message>
        <source>Terminated: the Canary is gone.</source>
        <translation>Terminated: Der Canary ist fort.</translation>
    </message>
    <message>
        <source>A phase this console does not know, shown as Flagger wrote it.</source>
        <translation>Eine Phase, die diese Konsole nicht kennt, gezeigt wie Flagger sie schrieb.</translation>
    </message>
    <message>
        <source>The analysis is skipped: a new revision is promoted as soon as its pods are ready.</source>
        <translation>Die Analyse entfällt: Eine neue Revision wird übernommen, sobald ihre Pods bereit sind.</translation>
    </message>
    <message>
        <source>First one tick of copied requests, then a rising share up to %1 %.</source>
        <translation>Zuerst einen Takt lang kopierte Anfragen, dann ein steigender Anteil bis %1 %.</translation>
    </message>
    <message>
        <source>A rising share of the traffic, up to %1 %.</source>
        <translation>Ein steigender Anteil des Verkehrs, bis %1 %.</translation>
    </message>
    <message>
        <source>A rising share of the traffic, up to %1 %; clients stay on their side by a cookie.</source>
        <translation>Ein steigender Anteil des Verkehrs, bis %1 %; ein Cookie hält Clients auf ihrer Seite.</translation>
    </message>
    <message numerus="yes">
        <source>Requests that match go to the new revision for %n iterations; all others stay on the primary.</source>
        <translation>
            <numerusform>Passende Anfragen gehen %n Durchgang lang zur neuen Revision; alle anderen bleiben auf der Primary.</numerusform>
            <numerusform>Passende Anfragen gehen %n Durchgänge lang zur neuen Revision; alle anderen bleiben auf der Primary.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new revision is checked for %n iterations without live traffic, then gets all of it at once.</source>
        <translation>
            <numerusform>Die neue Revision wird %n Durchgang lang ohne echten Verkehr geprüft, dann bekommt sie allen auf einmal.</numerusform>
            <numerusform>Die neue Revision wird %n Durchgänge lang ohne echten Verkehr geprüft, dann bekommt sie allen auf einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies of the requests are sent to the new revision for %n iterations; their answers are thrown away. Then it gets all traffic at once.</source>
        <translation>
            <numerusform>%n Durchgang lang gehen Kopien der Anfragen zur neuen Revision; ihre Antworten werden verworfen. Dann bekommt sie allen Verkehr auf einmal.</numerusform>
            <numerusform>%n Durchgänge lang gehen Kopien der Anfragen zur neuen Revision; ihre Antworten werden verworfen. Dann bekommt sie allen Verkehr auf einmal.</numerusform>
        </translation>
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
        <source>Promotion</source>
        <translation>Übernahme</translation>
    </message>
    <message>
        <source>Promotion, not before</source>
        <translation>Übernahme, nicht vor</translation>
    </message>
    <message>
        <source>Rollback if all checks fail</source>
        <translation>Rollback, wenn alle Prüfungen scheitern</translation>
    </message>
    <message>
        <source>Phase since</source>
        <translation>Phase seit</translation>
    </message>
    <message>
        <source>Weights unknown: %1.</source>
        <translation>Gewichte unbekannt: %1.</translation>
    </message>
    <message>
        <source>Last word of the cluster</source>
        <translation>Letztes Wort des Clusters</translation>
    </message>
    <message>
        <source>The annotation flagger.app/suspend does nothing: no Flagger reads it. Use spec.suspend.</source>
        <translation>Die Annotation flagger.app/suspend bewirkt nichts: Kein Flagger liest sie. Stattdessen spec.suspend verwenden.</translation>
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
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Pods of the primary: %1 ready.</source>
        <translation>Pods der Primary: %1 bereit.</translation>
    </message>
    <message>
        <source>New pods: %1 ready.</source>
        <translation>Neue Pods: %1 bereit.</translation>
    </message>
    <message>
        <source>The primary&apos;s pods are not ready.</source>
        <translation>Die Pods der Primary sind nicht bereit.</translation>
    </message>
    <message>
        <source>Pods are not ready.</source>
        <translation>Pods sind nicht bereit.</translation>
    </message>
    <message>
        <source>Failed while promoting: the primary did not get ready in time.</source>
        <translation>Beim Übernehmen gescheitert: Die Primary wurde nicht rechtzeitig bereit.</translation>
    </message>
    <message>
        <source>Of the primary&apos;s pods %1 are ready.</source>
        <translation>Von den Pods der Primary sind %1 bereit.</translation>
    </message>
    <message>
        <source>The revert has arrived.</source>
        <translation>Die Rücknahme ist angekommen.</translation>
    </message>
    <message>
        <source>A newer revision came and was not started. Change the pod template again.</source>
        <translation>Eine neuere Revision kam und wurde nicht begonnen. Ändern Sie das Pod-Template noch einmal.</translation>
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
    <message>
        <source>It is checked without live traffic</source>
        <translation>Sie wird ohne echten Verkehr geprüft</translation>
    </message>
    <message>
        <source>Its annotation flagger.app/suspend stops nothing: no Flagger reads it.</source>
        <translation>Die Annotation flagger.app/suspend hält nichts an: Kein Flagger liest sie.</translation>
    </message>
</context>
<context>
    <name>SdkCalls</name>
    <message>
        <source>Asked with boolean this flag always fails with 400, on or off: it is a variant flag. Code that catches the error and goes on with false never gets true. Ask with variant, or write type: BOOLEAN_FLAG_TYPE.</source>
        <translation>Mit boolean gefragt scheitert dieses Flag immer mit 400, an oder aus: Es ist ein Variant-Flag. Code, der den Fehler abfängt und mit false weitermacht, bekommt nie true. Fragen Sie mit variant, oder schreiben Sie type: BOOLEAN_FLAG_TYPE.</translation>
    </message>
    <message>
        <source>It has no rules: variant answers match: false to everybody, also when it is on.</source>
        <translation>Es hat keine Regeln: variant antwortet allen mit match: false, auch wenn es an ist.</translation>
    </message>
    <message>
        <source>A rule without a share answers 404 to whom it takes.</source>
        <translation>Eine Regel ohne Anteil antwortet denen, die sie nimmt, mit 404.</translation>
    </message>
    <message>
        <source>It is off: the answer is match: false with an empty variantKey, which is no error. Look at match, not at the key.</source>
        <translation>Es ist aus: Die Antwort ist match: false mit leerem variantKey, und das ist kein Fehler. Sehen Sie match an, nicht den Schlüssel.</translation>
    </message>
    <message>
        <source>Asked with variant this flag always fails with 400: it is a boolean flag.</source>
        <translation>Mit variant gefragt scheitert dieses Flag immer mit 400: Es ist ein Boolean-Flag.</translation>
    </message>
    <message>
        <source>It is off, yet its rollouts still answer true to some.</source>
        <translation>Es ist aus, doch seine Rollouts antworten einigen weiter mit true.</translation>
    </message>
    <message>
        <source>A number, date or boolean in the context that cannot be read makes the whole call fail with 400.</source>
        <translation>Eine Zahl, ein Datum oder ein Wahrheitswert im Kontext, der nicht lesbar ist, lässt den ganzen Aufruf mit 400 scheitern.</translation>
    </message>
    <message>
        <source>The context holds texts only: write 18 as &quot;18&quot;.</source>
        <translation>Der Kontext enthält nur Texte: Schreiben Sie 18 als &quot;18&quot;.</translation>
    </message>
    <message>
        <source>In Python the call takes one EvaluationRequest; keyword arguments alone are a TypeError.</source>
        <translation>In Python nimmt der Aufruf einen EvaluationRequest; Schlüsselwortargumente allein sind ein TypeError.</translation>
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
    <name>SegmentEdit</name>
    <message>
        <source>The namespace %1 of this file has no segment %2.</source>
        <translation>Der Namespace %1 dieser Datei hat kein Segment %2.</translation>
    </message>
    <message>
        <source>This edit is none of a segment.</source>
        <translation>Diese Änderung ist keine eines Segments.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>There is a segment %1 already.</source>
        <translation>Es gibt schon ein Segment %1.</translation>
    </message>
    <message>
        <source>The flag %1 asks for %2: without it Flipt would reject the file.</source>
        <translation>Das Flag %1 fragt nach %2: Ohne es würde Flipt die Datei ablehnen.</translation>
    </message>
    <message>
        <source>The property</source>
        <translation>Die Eigenschaft</translation>
    </message>
    <message>
        <source>Flipt %1 knows no operator %2 for %3.</source>
        <translation>Flipt %1 kennt keinen Operator %2 für %3.</translation>
    </message>
    <message>
        <source>The segment has no constraint %1.</source>
        <translation>Das Segment hat keine Bedingung %1.</translation>
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
    <name>ServiceAddressWords</name>
    <message>
        <source>It is written kubernetes-service://NAMESPACE/SERVICE:PORT/PATH.</source>
        <translation>Man schreibt kubernetes-service://NAMESPACE/SERVICE:PORT/PATH.</translation>
    </message>
    <message>
        <source>%1 is no address of a service.</source>
        <translation>%1 ist keine Adresse eines Service.</translation>
    </message>
    <message>
        <source>Before the @ stands the name of a context.</source>
        <translation>Vor dem @ steht der Name eines Contexts.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a namespace: small letters, digits and hyphens, at most 63.</source>
        <translation>„%1“ ist kein Name eines Namespace: Kleinbuchstaben, Ziffern und Bindestriche, höchstens 63.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a service: small letters, digits and hyphens, at most 63.</source>
        <translation>„%1“ ist kein Name eines Service: Kleinbuchstaben, Ziffern und Bindestriche, höchstens 63.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port: a number from 1 to 65535, or the name that the service gives it.</source>
        <translation>„%1“ ist kein Port: eine Zahl von 1 bis 65535 oder der Name, den der Service ihm gibt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no path that can be asked below.</source>
        <translation>„%1“ ist kein Pfad, unter dem gefragt werden kann.</translation>
    </message>
</context>
<context>
    <name>ServiceProxyWords</name>
    <message>
        <source>You may not reach %1 through the API server. Your role needs &quot;get&quot; and &quot;create&quot; on %2 in the namespace %3.</source>
        <translation>Sie dürfen %1 nicht über den API-Server erreichen. Ihre Rolle braucht „get“ und „create“ auf %2 im Namespace %3.</translation>
    </message>
    <message>
        <source>%1 redirects to another address. Redirects are not followed; give the path that it leads to.</source>
        <translation>%1 leitet auf eine andere Adresse um. Umleitungen wird nicht gefolgt; geben Sie den Pfad an, zu dem sie führt.</translation>
    </message>
    <message>
        <source>The API server does not know these credentials.</source>
        <translation>Der API-Server kennt diese Anmeldedaten nicht.</translation>
    </message>
    <message>
        <source>There is no service %1 in the namespace %2.</source>
        <translation>Es gibt keinen Service %1 im Namespace %2.</translation>
    </message>
    <message>
        <source>The pod %1 is gone.</source>
        <translation>Der Pod %1 ist weg.</translation>
    </message>
    <message>
        <source>No pod of %1 is ready.</source>
        <translation>Kein Pod von %1 ist bereit.</translation>
    </message>
    <message>
        <source>The service %1 has no such port.</source>
        <translation>Der Service %1 hat keinen solchen Port.</translation>
    </message>
    <message>
        <source>The API server cannot reach %1.</source>
        <translation>Der API-Server kann %1 nicht erreichen.</translation>
    </message>
</context>
<context>
    <name>SourceAccessWords</name>
    <message>
        <source>Signing in with a password needs a user name.</source>
        <translation>Eine Anmeldung mit Passwort braucht einen Benutzernamen.</translation>
    </message>
    <message>
        <source>A user name cannot hold a colon.</source>
        <translation>Ein Benutzername darf keinen Doppelpunkt enthalten.</translation>
    </message>
    <message>
        <source>A client certificate and its key belong together; give both.</source>
        <translation>Ein Client-Zertifikat und sein Schlüssel gehören zusammen; geben Sie beide an.</translation>
    </message>
    <message>
        <source>A service of the cluster is asked as the cluster&apos;s own identity: the API server passes no other sign-in on. Leave token, password and certificates out, or give an https address.</source>
        <translation>Ein Service des Clusters wird mit der Identität des Clusters gefragt: Der API-Server reicht keine andere Anmeldung weiter. Lassen Sie Token, Passwort und Zertifikate weg oder geben Sie eine https-Adresse an.</translation>
    </message>
    <message>
        <source>Credentials are not sent to %1: plain http can be read on the way. Use https.</source>
        <translation>Anmeldedaten werden nicht an %1 gesendet: http ist unterwegs lesbar. Verwenden Sie https.</translation>
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
    <message>
        <source>--%1: %2</source>
        <translation>--%1: %2</translation>
    </message>
    <message>
        <source>--%1 wants an http or https address, or a service of the cluster: kubernetes-service://NAMESPACE/SERVICE:PORT/PATH.</source>
        <translation>--%1 braucht eine http- oder https-Adresse oder einen Service des Clusters: kubernetes-service://NAMESPACE/SERVICE:PORT/PATH.</translation>
    </message>
    <message>
        <source>Context of the kubeconfig instead of its current one; several are shown side by side.</source>
        <translation>Context der kubeconfig statt des aktuellen; mehrere werden nebeneinander gezeigt.</translation>
    </message>
    <message>
        <source>Prometheus or Mimir; kubernetes-service://NAMESPACE/SERVICE:PORT/PATH for one in the cluster.</source>
        <translation>Prometheus oder Mimir; kubernetes-service://NAMESPACE/SERVICE:PORT/PATH für einen im Cluster.</translation>
    </message>
    <message>
        <source>A Flipt replica, or a service of the cluster for all its pods; may be given several times.</source>
        <translation>Eine Flipt-Replica oder ein Service des Clusters für alle seine Pods; kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>Run the kubeconfig&apos;s sign-in plugin without asking, this time.</source>
        <translation>Das Anmelde-Plugin der Kubeconfig diesmal ohne Rückfrage ausführen.</translation>
    </message>
    <message>
        <source>--context names one context twice.</source>
        <translation>--context nennt einen Context zweimal.</translation>
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
    <message>
        <source>The object would be left empty.</source>
        <translation>Das Objekt bliebe leer zurück.</translation>
    </message>
</context>
<context>
    <name>StatusLineWords</name>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>lives %1</source>
        <translation>Leben %1</translation>
    </message>
    <message>
        <source>%1  is gone</source>
        <translation>%1  ist weg</translation>
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
    <message>
        <source>CLUSTER</source>
        <translation>CLUSTER</translation>
    </message>
</context>
<context>
    <name>StatusScreen</name>
    <message numerus="yes">
        <source>%n canaries</source>
        <translation>
            <numerusform>%n Canary</numerusform>
            <numerusform>%n Canarys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed or failing</source>
        <translation>
            <numerusform>%n fehlgeschlagen oder kurz davor</numerusform>
            <numerusform>%n fehlgeschlagen oder kurz davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartend</numerusform>
            <numerusform>%n wartend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moving</source>
        <translation>
            <numerusform>%n in Bewegung</numerusform>
            <numerusform>%n in Bewegung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not live</source>
        <translation>
            <numerusform>%n nicht live</numerusform>
            <numerusform>%n nicht live</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 local  %2 UTC</source>
        <translation>%1 Ortszeit  %2 UTC</translation>
    </message>
    <message>
        <source>Flightdeck  %1</source>
        <translation>Flightdeck  %1</translation>
    </message>
    <message>
        <source>and %1 more clusters, %2 of them not live</source>
        <translation>und %1 weitere Cluster, davon %2 nicht live</translation>
    </message>
    <message>
        <source>q quits</source>
        <translation>q beendet</translation>
    </message>
    <message numerus="yes">
        <source>%1   and %n more, none of them worse</source>
        <translation>
            <numerusform>%1   und %n weiterer, nicht schlimmer</numerusform>
            <numerusform>%1   und %n weitere, keiner schlimmer</numerusform>
        </translation>
    </message>
    <message>
        <source>last word %1 ago</source>
        <translation>letzte Nachricht vor %1</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>nie geantwortet</translation>
    </message>
    <message>
        <source>%1: live, %2</source>
        <translation>%1: live, %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <source>flightdeck status: %1</source>
        <translation>flightdeck status: %1</translation>
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
    <message>
        <source>Go on and show changes: a table on a terminal, else a line a change.</source>
        <translation>Weiterlaufen und Änderungen zeigen: im Terminal als Tabelle, sonst eine Zeile je Änderung.</translation>
    </message>
    <message>
        <source>Usage: flightdeck status [SOURCES] [--watch] [--json]</source>
        <translation>Aufruf: flightdeck status [SOURCES] [--watch] [--json]</translation>
    </message>
    <message>
        <source>
Exit: 0 printed, or the watch was ended; 2 wrong usage; 3 a cluster could not be read (the rows of the others are printed).
A watch goes on when the cluster is lost, and says so.
</source>
        <translation>
Ende: 0 ausgegeben oder die Beobachtung wurde beendet; 2 falscher Aufruf; 3 ein Cluster war nicht lesbar (die Zeilen der anderen werden ausgegeben).
Eine Beobachtung läuft weiter, wenn der Cluster verloren geht, und sagt es.
</translation>
    </message>
    <message>
        <source>Interrupted before the cluster had listed its canaries.</source>
        <translation>Abgebrochen, bevor der Cluster seine Canaries aufgelistet hatte.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is about %1 s behind the API server&apos;s: ages and next ticks are off by as much.</source>
        <translation>Die Uhr dieses Rechners geht etwa %1 s nach gegenüber dem API-Server: Alter und nächste Ticks sind um so viel falsch.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is about %1 s ahead of the API server&apos;s: ages and next ticks are off by as much.</source>
        <translation>Die Uhr dieses Rechners geht etwa %1 s vor gegenüber dem API-Server: Alter und nächste Ticks sind um so viel falsch.</translation>
    </message>
</context>
<context>
    <name>TerminalConsent</name>
    <message>
        <source>The context %1 signs in by running %2, which needs your consent. Run this once in a terminal, or give --allow-exec-plugin.</source>
        <translation>Der Kontext %1 meldet sich an, indem er %2 ausführt; das braucht Ihre Zustimmung. Führen Sie dies einmal in einem Terminal aus oder geben Sie --allow-exec-plugin an.</translation>
    </message>
    <message>
        <source>The context %1 of %2 signs in by running a program of this computer as you:</source>
        <translation>Der Kontext %1 aus %2 meldet sich an, indem er in Ihrem Namen ein Programm dieses Rechners ausführt:</translation>
    </message>
    <message>
        <source>It is given the variables: %1</source>
        <translation>Es bekommt die Variablen: %1</translation>
    </message>
    <message>
        <source>Allow it from now on? Only if you trust who gave you the kubeconfig. [y/N] </source>
        <translation>Von jetzt an erlauben? Nur, wenn Sie dem vertrauen, der Ihnen die Kubeconfig gab. [j/N] </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>TlsReasons</name>
    <message>
        <source>It expired on %1.</source>
        <translation>Es lief am %1 ab.</translation>
    </message>
    <message>
        <source>It is valid from %1 on, which this computer&apos;s clock has not reached.</source>
        <translation>Es gilt erst ab %1; so weit ist die Uhr dieses Rechners noch nicht.</translation>
    </message>
    <message>
        <source>It is made for %1, not for %2.</source>
        <translation>Es ist für %1 ausgestellt, nicht für %2.</translation>
    </message>
    <message>
        <source>Its authority, %1, is not trusted here.</source>
        <translation>Seiner Zertifizierungsstelle %1 wird hier nicht vertraut.</translation>
    </message>
    <message>
        <source>It is signed by itself and by no authority that is trusted here.</source>
        <translation>Es ist von sich selbst unterschrieben und von keiner Stelle, der hier vertraut wird.</translation>
    </message>
    <message>
        <source>It was revoked.</source>
        <translation>Es wurde widerrufen.</translation>
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
        <source>would pass</source>
        <translation>würde bestehen</translation>
    </message>
    <message>
        <source>no values found</source>
        <translation>keine Werte gefunden</translation>
    </message>
    <message>
        <source>would lose a life: %1</source>
        <translation>würde ein Leben verlieren: %1</translation>
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
