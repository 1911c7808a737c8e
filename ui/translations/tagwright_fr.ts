<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AimFields</name>
    <message>
        <source>&amp;as</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>&amp;comme</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>&amp;de</translation>
    </message>
    <message>
        <source>&amp;in</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>d&amp;ans</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>&amp;en</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Label that is there</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>Étiquette présente</translation>
    </message>
    <message>
        <source>Label to give</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>Étiquette à donner</translation>
    </message>
    <message>
        <source>Relabel</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>Réétiqueter</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Where to look</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>all documents</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>tous les documents</translation>
    </message>
    <message>
        <source>any label</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>toute étiquette</translation>
    </message>
    <message>
        <source>documents not reviewed</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>documents non relus</translation>
    </message>
    <message>
        <source>this document</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>ce document</translation>
    </message>
</context>
<context>
    <name>AnnotateWorkspace</name>
    <message>
        <source>Bring in texts, or files that are labelled already.</source>
        <extracomment>ui/annotate/workspace.py</extracomment>
        <translation>Importez des textes, ou des fichiers déjà étiquetés.</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>ui/annotate/workspace.py</extracomment>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <extracomment>ui/annotate/workspace.py</extracomment>
        <translation>Aucun document</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Back up now</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Sauvegardes de %1</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Projects (*%1)</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Projets (*%1)</translation>
    </message>
    <message>
        <source>Restore to a new file</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Restaurer dans un nouveau fichier</translation>
    </message>
    <message>
        <source>Restore to a new file…</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Restaurer dans un nouveau fichier…</translation>
    </message>
    <message>
        <source>Restoring</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>There is one of today, or nothing has changed since.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Il y en a une d’aujourd’hui, ou rien n’a changé depuis.</translation>
    </message>
    <message>
        <source>They are in %1. A restored backup is a project of its own; this one stays.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Elles sont dans %1. Une sauvegarde restaurée est un projet à part&#xa0;; celui-ci reste.</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Raison</translation>
    </message>
    <message>
        <source>before %1</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>before mending</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>avant réparation</translation>
    </message>
    <message>
        <source>before version %1</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>avant la version %1</translation>
    </message>
    <message>
        <source>of the day</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>quotidienne</translation>
    </message>
</context>
<context>
    <name>CategoryCard</name>
    <message>
        <source>Accept</source>
        <extracomment>ui/annotate/category_card.py</extracomment>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>CATEGORY</source>
        <extracomment>ui/annotate/category_card.py</extracomment>
        <translation>CATÉGORIE</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>ui/annotate/category_card.py</extracomment>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>ui/annotate/category_card.py</extracomment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>ui/annotate/category_card.py</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>proposed as %1</source>
        <extracomment>ui/annotate/category_card.py</extracomment>
        <translation>proposée&#xa0;: %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <extracomment>ui/annotate/category_card.py</extracomment>
        <translation>score %1</translation>
    </message>
</context>
<context>
    <name>CategoryRow</name>
    <message>
        <source>Category %1, given, key %2</source>
        <extracomment>ui/annotate/category_row.py</extracomment>
        <translation>Catégorie %1, attribuée, touche %2</translation>
    </message>
    <message>
        <source>Category %1, key %2</source>
        <extracomment>ui/annotate/category_row.py</extracomment>
        <translation>Catégorie %1, touche %2</translation>
    </message>
    <message>
        <source>Category %1, proposed, key %2</source>
        <extracomment>ui/annotate/category_row.py</extracomment>
        <translation>Catégorie %1, proposée, touche %2</translation>
    </message>
</context>
<context>
    <name>ClassCards</name>
    <message>
        <source>A shade says how much of its gold category a mistake is.</source>
        <extracomment>ui/evaluate/class_card.py</extracomment>
        <translation>La teinte dit quelle part de sa catégorie de référence est concernée.</translation>
    </message>
    <message>
        <source>CATEGORIES</source>
        <extracomment>ui/evaluate/class_card.py</extracomment>
        <translation>CATÉGORIES</translation>
    </message>
    <message>
        <source>CONFUSION OF CATEGORIES · ROWS GOLD, COLUMNS PREDICTED</source>
        <extracomment>ui/evaluate/class_card.py</extracomment>
        <translation>CONFUSION DES CATÉGORIES · LIGNES&#xa0;: RÉFÉRENCE, COLONNES&#xa0;: PRÉDICTION</translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>ui/labels/concordance.py</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No span has the label %1 yet.</source>
        <extracomment>ui/labels/concordance.py</extracomment>
        <translation>Aucun empan n’a l’étiquette %1.</translation>
    </message>
    <message>
        <source>No proposal of %1 waits for an answer.</source>
        <extracomment>ui/labels/concordance.py</extracomment>
        <translation>Aucune proposition de %1 n’attend de réponse.</translation>
    </message>
    <message>
        <source>No span has the label %1 yet, and none is proposed.</source>
        <extracomment>ui/labels/concordance.py</extracomment>
        <translation>Aucun empan n’a l’étiquette %1, et aucun n’est proposé.</translation>
    </message>
    <message>
        <source>Nothing passes the filter.</source>
        <extracomment>ui/labels/concordance.py</extracomment>
        <translation>Rien ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Spans in context</source>
        <extracomment>ui/labels/concordance.py</extracomment>
        <translation>Empans en contexte</translation>
    </message>
</context>
<context>
    <name>ConfusionCard</name>
    <message>
        <source>Run</source>
        <extracomment>ui/evaluate/span_cards.py</extracomment>
        <translation>Exécution</translation>
    </message>
</context>
<context>
    <name>CurveCards</name>
    <message>
        <source>CONFIDENCE</source>
        <extracomment>ui/evaluate/curve_cards.py</extracomment>
        <translation>CONFIANCE</translation>
    </message>
    <message>
        <source>How sure, how right</source>
        <extracomment>ui/evaluate/curve_cards.py</extracomment>
        <translation>Confiance et justesse</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <extracomment>ui/evaluate/curve_cards.py</extracomment>
        <translation>Précision et rappel</translation>
    </message>
    <message>
        <source>Precision at a chosen confidence</source>
        <extracomment>ui/evaluate/curve_cards.py</extracomment>
        <translation>Précision à une confiance choisie</translation>
    </message>
    <message>
        <source>ROC</source>
        <extracomment>ui/evaluate/curve_cards.py</extracomment>
        <translation>ROC</translation>
    </message>
    <message>
        <source>TWO CLASSES · %1 IS POSITIVE</source>
        <extracomment>ui/evaluate/curve_cards.py</extracomment>
        <translation>DEUX CLASSES · POSITIVE&#xa0;: %1</translation>
    </message>
    <message>
        <source>false positive rate</source>
        <extracomment>ui/evaluate/curve_cards.py</extracomment>
        <translation>taux de faux positifs</translation>
    </message>
    <message>
        <source>least confidence</source>
        <extracomment>ui/evaluate/curve_cards.py</extracomment>
        <translation>confiance minimale</translation>
    </message>
    <message>
        <source>mean confidence</source>
        <extracomment>ui/evaluate/curve_cards.py</extracomment>
        <translation>confiance moyenne</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>ui/evaluate/curve_cards.py</extracomment>
        <translation>précision</translation>
    </message>
    <message>
        <source>recall</source>
        <extracomment>ui/evaluate/curve_cards.py</extracomment>
        <translation>rappel</translation>
    </message>
    <message>
        <source>right, in 100</source>
        <extracomment>ui/evaluate/curve_cards.py</extracomment>
        <translation>justes, sur 100</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <source>Loss</source>
        <extracomment>ui/models/curves.py</extracomment>
        <translation>Perte</translation>
    </message>
    <message>
        <source>best %1</source>
        <extracomment>ui/models/curves.py</extracomment>
        <translation>meilleur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CurvesPanel</name>
    <message>
        <source>95 in 100</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>IC à 95&#xa0;%</translation>
    </message>
    <message>
        <source>After the largest set, in percent</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>Après le plus grand ensemble, en pour cent</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete curve…</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>Supprimer la courbe…</translation>
    </message>
    <message>
        <source>Delete the learning curve %1?</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>Supprimer la courbe d’apprentissage %1&#xa0;?</translation>
    </message>
    <message>
        <source>Its scores go away for good; to have them again takes as long as before.</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>Ses scores sont perdus pour de bon&#xa0;; les refaire prend autant de temps.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>LEARNING CURVES</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>COURBES D’APPRENTISSAGE</translation>
    </message>
    <message>
        <source>Learning curves</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>Courbes d’apprentissage</translation>
    </message>
    <message>
        <source>Of the largest set</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>Du plus grand ensemble</translation>
    </message>
    <message>
        <source>The interval of that score over documents</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>L’intervalle de ce score sur les documents</translation>
    </message>
    <message>
        <source>curve</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>courbe</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>documents</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>documents</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>learned from</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>appris sur</translation>
    </message>
    <message>
        <source>score</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>score</translation>
    </message>
    <message>
        <source>scored against</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>comparé à</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>%1 have this label, and perhaps proposals. What becomes of them?</source>
        <extracomment>ui/labels/questions.py</extracomment>
        <translation>%1 avec cette étiquette, et peut-être des propositions. Que faut-il en faire&#xa0;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/labels/questions.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <extracomment>ui/labels/questions.py</extracomment>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Give them another label:</source>
        <extracomment>ui/labels/questions.py</extracomment>
        <translation>Leur donner une autre étiquette&#xa0;:</translation>
    </message>
    <message>
        <source>No span has this label, but proposals may. What becomes of them?</source>
        <extracomment>ui/labels/questions.py</extracomment>
        <translation>Aucun empan n’a cette étiquette, peut-être des propositions. Que faut-il en faire&#xa0;?</translation>
    </message>
    <message>
        <source>Remove them</source>
        <extracomment>ui/labels/questions.py</extracomment>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>The other label</source>
        <extracomment>ui/labels/questions.py</extracomment>
        <translation>L’autre étiquette</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>%1 accepted on %2, unseen.</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>%1&#xa0;: acceptation sans relecture, %2.</translation>
    </message>
    <message>
        <source>%1 documents imported</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>%1 documents importés</translation>
    </message>
    <message>
        <source>%1 entries refused</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>%1 entrées refusées</translation>
    </message>
    <message>
        <source>1 document imported</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>1 document importé</translation>
    </message>
    <message>
        <source>1 entry refused</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>1 entrée refusée</translation>
    </message>
    <message>
        <source>Accept all</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Accept all proposals of all open documents, unseen?</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>Accepter toutes les propositions sans relecture&#xa0;?</translation>
    </message>
    <message>
        <source>End and close</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>End what is still at work?</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>Arrêter ce qui est en cours&#xa0;?</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>Récupération de %1</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open project</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Pre-annotate</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>Préannoter</translation>
    </message>
    <message>
        <source>Projects (*%1);;All files (*)</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>Projets (*%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>Rester</translation>
    </message>
    <message>
        <source>The backup is restored as %1.</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>La sauvegarde est restaurée dans %1.</translation>
    </message>
    <message>
        <source>The documents are then “accepted unseen”, which is not “reviewed”. One undo takes it back.</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>Les documents sont alors «&#xa0;acceptés sans relecture&#xa0;», ce qui n’est pas «&#xa0;relus&#xa0;». Une seule annulation suffit pour revenir en arrière.</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>refusées</translation>
    </message>
</context>
<context>
    <name>DocumentFilter</name>
    <message>
        <source>%1 is not known; there are %2.</source>
        <extracomment>ui/annotate/doc_filter.py</extracomment>
        <translation>%1 est inconnu&#xa0;; il y a %2.</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <extracomment>ui/annotate/doc_filter.py</extracomment>
        <translation>Filtrer les documents</translation>
    </message>
    <message>
        <source>Filter: state:open label:ORG</source>
        <extracomment>ui/annotate/doc_filter.py</extracomment>
        <translation>Filtre&#xa0;: state:open label:ORG</translation>
    </message>
    <message>
        <source>Words are looked for in the texts.
state:open, state:accepted, state:reviewed
label:ORG  ·  category:pos  ·  score:&lt;0.5
who:NAME, a person or a pipeline
part:train, part:development, part:test
flag:yes, flag:no  ·  proposed:pos, a category</source>
        <extracomment>ui/annotate/doc_filter.py</extracomment>
        <translation>Les mots sont cherchés dans les textes.
state:open, state:accepted, state:reviewed
label:ORG  ·  category:pos  ·  score:&lt;0.5
who:NOM, une personne ou un pipeline
part:train, part:development, part:test
flag:yes, flag:no  ·  proposed:pos, une catégorie</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>, flagged</source>
        <extracomment>ui/annotate/doc_list.py</extracomment>
        <translation>, signalé</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Documents</source>
        <extracomment>ui/annotate/doc_view.py</extracomment>
        <translation>Documents</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>%1 of %2 reviewed</source>
        <extracomment>ui/annotate/doc_panel.py</extracomment>
        <translation>%1 sur %2 relus</translation>
    </message>
    <message>
        <source>%3 listed</source>
        <extracomment>ui/annotate/doc_panel.py</extracomment>
        <translation>%3 listés</translation>
    </message>
    <message>
        <source>%3 of %2 listed</source>
        <extracomment>ui/annotate/doc_panel.py</extracomment>
        <translation>%3 sur %2 listés</translation>
    </message>
    <message>
        <source>%4 chosen</source>
        <extracomment>ui/annotate/doc_panel.py</extracomment>
        <translation>%4 choisis</translation>
    </message>
    <message>
        <source>%4 of %2 chosen</source>
        <extracomment>ui/annotate/doc_panel.py</extracomment>
        <translation>%4 sur %2 choisis</translation>
    </message>
    <message>
        <source>As imported</source>
        <extracomment>ui/annotate/doc_panel.py</extracomment>
        <translation>Ordre initial</translation>
    </message>
    <message>
        <source>By title</source>
        <extracomment>ui/annotate/doc_panel.py</extracomment>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <extracomment>ui/annotate/doc_panel.py</extracomment>
        <translation>Les moins sûrs d’abord</translation>
    </message>
    <message>
        <source>Most proposals first</source>
        <extracomment>ui/annotate/doc_panel.py</extracomment>
        <translation>Plus de propositions d’abord</translation>
    </message>
    <message>
        <source>No document passes the filter</source>
        <extracomment>ui/annotate/doc_panel.py</extracomment>
        <translation>Aucun document ne correspond au filtre</translation>
    </message>
    <message>
        <source>Order of the documents</source>
        <extracomment>ui/annotate/doc_panel.py</extracomment>
        <translation>Ordre des documents</translation>
    </message>
    <message>
        <source>Reviewed documents</source>
        <extracomment>ui/annotate/doc_panel.py</extracomment>
        <translation>Documents relus</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <extracomment>ui/annotate/doc_panel.py</extracomment>
        <translation>Afficher tous les documents</translation>
    </message>
    <message>
        <source>more than %3 of %2 listed</source>
        <extracomment>ui/annotate/doc_panel.py</extracomment>
        <translation>plus de %3 sur %2 listés</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Go to Models</source>
        <extracomment>ui/evaluate/empty_page.py</extracomment>
        <translation>Aller aux modèles</translation>
    </message>
    <message>
        <source>Nothing to score yet</source>
        <extracomment>ui/evaluate/empty_page.py</extracomment>
        <translation>Rien à évaluer</translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <extracomment>ui/evaluate/empty_page.py</extracomment>
        <translation>Lecture des exécutions</translation>
    </message>
    <message>
        <source>Train a model in Models. Its scores on the development part appear here.</source>
        <extracomment>ui/evaluate/empty_page.py</extracomment>
        <translation>Entraînez un modèle dans Modèles. Ses scores sur la partie de développement s’affichent ici.</translation>
    </message>
</context>
<context>
    <name>EvaluateWorkspace</name>
    <message>
        <source>Agreement with a machine is not accuracy: nobody checked the labels.</source>
        <extracomment>ui/evaluate/workspace.py</extracomment>
        <translation>L’accord avec une machine n’est pas l’exactitude&#xa0;: personne n’a vérifié les étiquettes.</translation>
    </message>
    <message>
        <source>Runs that cannot be read: %1. The table in Models says why.</source>
        <extracomment>ui/evaluate/workspace.py</extracomment>
        <translation>Exécutions illisibles&#xa0;: %1. Le tableau de Modèles dit pourquoi.</translation>
    </message>
    <message>
        <source>SCORES OF EACH RUN</source>
        <extracomment>ui/evaluate/workspace.py</extracomment>
        <translation>SCORES DE CHAQUE EXÉCUTION</translation>
    </message>
    <message>
        <source>The ticked runs were scored on different data: their figures do not compare.</source>
        <extracomment>ui/evaluate/workspace.py</extracomment>
        <translation>Les exécutions cochées ont été évaluées sur des données différentes&#xa0;: leurs chiffres ne se comparent pas.</translation>
    </message>
    <message>
        <source>Tick a run (Space) to see its scores.</source>
        <extracomment>ui/evaluate/workspace.py</extracomment>
        <translation>Cochez une exécution (Espace) pour voir ses scores.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Counting…</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Documents in which something that a person did to annotations or category still holds. Accepting unseen does not count.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Documents où tient encore ce qu’une personne a fait aux annotations ou à la catégorie. L’acceptation sans relecture ne compte pas.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export %1</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>No document is like this; nothing would be exported.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Aucun document ne correspond&#xa0;; rien ne serait exporté.</translation>
    </message>
    <message>
        <source>Only what a person corrected</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Seulement ce qu’une personne a corrigé</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>This format cannot carry: %1.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Ce format ne peut pas contenir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This format carries everything.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Ce format contient tout.</translation>
    </message>
</context>
<context>
    <name>FlagMark</name>
    <message>
        <source>Flagged</source>
        <extracomment>ui/annotate/flag_mark.py</extracomment>
        <translation>Signalé</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>ui/rules/parts.py</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>ui/rules/parts.py</extracomment>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>ui/rules/parts.py</extracomment>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Propose on all documents</source>
        <extracomment>ui/rules/parts.py</extracomment>
        <translation>&amp;Proposer sur tous les documents</translation>
    </message>
    <message>
        <source>Documents done</source>
        <extracomment>ui/rules/parts.py</extracomment>
        <translation>Documents traités</translation>
    </message>
    <message>
        <source>Space: on, off · F2: write · Del: remove · Ctrl+Z: undo</source>
        <extracomment>ui/rules/parts.py</extracomment>
        <translation>Espace&#xa0;: basculer · F2&#xa0;: écrire · Suppr&#xa0;: retirer · Ctrl+Z&#xa0;: annuler</translation>
    </message>
</context>
<context>
    <name>GrowthPlot</name>
    <message>
        <source>%1 documents: %2</source>
        <extracomment>ui/models/growth_plot.py</extracomment>
        <translation>%1 documents&#xa0;: %2</translation>
    </message>
    <message>
        <source>Score on the development part, by documents learned from</source>
        <extracomment>ui/models/growth_plot.py</extracomment>
        <translation>Score sur la partie de développement, selon les documents appris</translation>
    </message>
</context>
<context>
    <name>GuidelineCard</name>
    <message>
        <source>GUIDELINE OF %1</source>
        <extracomment>ui/labels/guideline_card.py</extracomment>
        <translation>CONSIGNE DE %1</translation>
    </message>
    <message>
        <source>Write the guideline</source>
        <extracomment>ui/labels/guideline_card.py</extracomment>
        <translation>Écrire la consigne</translation>
    </message>
</context>
<context>
    <name>GuidelineEditor</name>
    <message>
        <source>AS IT IS SHOWN</source>
        <extracomment>ui/labels/guideline_editor.py</extracomment>
        <translation>APERÇU</translation>
    </message>
    <message>
        <source>Guideline of %1</source>
        <extracomment>ui/labels/guideline_editor.py</extracomment>
        <translation>Consigne de %1</translation>
    </message>
    <message>
        <source>No labels yet</source>
        <extracomment>ui/labels/guideline_editor.py</extracomment>
        <translation>Aucune étiquette</translation>
    </message>
    <message>
        <source>Rules in plain words. A line that begins with + is a right example, with - a wrong one; [brackets] are around the span.</source>
        <extracomment>ui/labels/guideline_editor.py</extracomment>
        <translation>Des règles en langage courant. Une ligne qui commence par + est un exemple juste, par - un exemple faux&#xa0;; les [crochets] entourent l’empan.</translation>
    </message>
</context>
<context>
    <name>GuidelineView</name>
    <message>
        <source>No guideline yet.</source>
        <extracomment>ui/labels/guideline_view.py</extracomment>
        <translation>Pas de consigne.</translation>
    </message>
    <message>
        <source>Right: </source>
        <extracomment>ui/labels/guideline_view.py</extracomment>
        <translation>Juste&#xa0;: </translation>
    </message>
    <message>
        <source>Wrong: </source>
        <extracomment>ui/labels/guideline_view.py</extracomment>
        <translation>Faux&#xa0;: </translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>A new annotation takes the place of what it overlaps.</source>
        <extracomment>ui/annotate/hand.py</extracomment>
        <translation>Une nouvelle annotation prend la place de celles qu’elle chevauche.</translation>
    </message>
    <message>
        <source>Annotations may overlap: a label’s key labels the selection or the token, and leaves what is there.</source>
        <extracomment>ui/annotate/hand.py</extracomment>
        <translation>Les annotations peuvent se chevaucher&#xa0;: la touche d’une étiquette étiquette la sélection ou le token, et laisse ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Done here and in identical texts: %1</source>
        <extracomment>ui/annotate/hand.py</extracomment>
        <translation>Fait ici et dans les textes identiques&#xa0;: %1</translation>
    </message>
    <message>
        <source>No further likely name in this document.</source>
        <extracomment>ui/annotate/hand.py</extracomment>
        <translation>Plus aucun nom probable dans ce document.</translation>
    </message>
    <message>
        <source>No further “%1” without a label in this document.</source>
        <extracomment>ui/annotate/hand.py</extracomment>
        <translation>Plus de «&#xa0;%1&#xa0;» sans étiquette dans ce document.</translation>
    </message>
    <message>
        <source>No label was given yet that could be given again.</source>
        <extracomment>ui/annotate/hand.py</extracomment>
        <translation>Aucune étiquette n’a encore été donnée.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Close the history</source>
        <extracomment>ui/history/panel.py</extracomment>
        <translation>Fermer l’historique</translation>
    </message>
    <message>
        <source>HISTORY</source>
        <extracomment>ui/history/panel.py</extracomment>
        <translation>HISTORIQUE</translation>
    </message>
    <message>
        <source>History of the document</source>
        <extracomment>ui/history/panel.py</extracomment>
        <translation>Historique du document</translation>
    </message>
    <message>
        <source>It is already as it was before.</source>
        <extracomment>ui/history/panel.py</extracomment>
        <translation>C’est déjà comme avant.</translation>
    </message>
    <message>
        <source>Nothing was done here yet.</source>
        <extracomment>ui/history/panel.py</extracomment>
        <translation>Rien n’a encore été fait ici.</translation>
    </message>
    <message>
        <source>Only the span at the cursor</source>
        <extracomment>ui/history/panel.py</extracomment>
        <translation>Seulement l’empan sous le curseur</translation>
    </message>
    <message>
        <source>Only this span</source>
        <extracomment>ui/history/panel.py</extracomment>
        <translation>Cet empan seulement</translation>
    </message>
    <message>
        <source>Put back as it was before</source>
        <extracomment>ui/history/panel.py</extracomment>
        <translation>Remettre comme avant</translation>
    </message>
    <message>
        <source>Put back as it was before. Undo takes this back.</source>
        <extracomment>ui/history/panel.py</extracomment>
        <translation>Remis comme avant. «&#xa0;Annuler&#xa0;» revient là-dessus.</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>ui/history/panel.py</extracomment>
        <translation>fermer</translation>
    </message>
    <message>
        <source>put back</source>
        <extracomment>ui/history/panel.py</extracomment>
        <translation>remettre</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>ui/history/panel.py</extracomment>
        <translation>texte</translation>
    </message>
    <message>
        <source>What this change removed comes back, and what it added goes. One undo.</source>
        <extracomment>ui/history/panel.py</extracomment>
        <translation>Ce que ce changement a retiré revient, ce qu’il a ajouté s’en va. Une seule annulation.</translation>
    </message>
</context>
<context>
    <name>HitView</name>
    <message>
        <source>Occurrences</source>
        <extracomment>ui/occurrences/hit_view.py</extracomment>
        <translation>Occurrences</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Each click, drag or Enter gives %1; Esc leaves</source>
        <extracomment>ui/annotate/holding.py</extracomment>
        <translation>Chaque clic, glisser ou Entrée donne %1&#xa0;; Échap quitte</translation>
    </message>
    <message>
        <source>Give this label with each click</source>
        <extracomment>ui/annotate/holding.py</extracomment>
        <translation>Donner cette étiquette à chaque clic</translation>
    </message>
    <message>
        <source>by click, drag or</source>
        <extracomment>ui/annotate/holding.py</extracomment>
        <translation>par clic, glisser ou</translation>
    </message>
    <message>
        <source>is given by each click and drag, and by</source>
        <extracomment>ui/annotate/holding.py</extracomment>
        <translation>est donnée à chaque clic ou glisser, et par</translation>
    </message>
    <message>
        <source>leaves</source>
        <extracomment>ui/annotate/holding.py</extracomment>
        <translation>quitte</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>All files come in together, or none. What could not be taken is listed.</source>
        <extracomment>ui/dialogs/import_files.py</extracomment>
        <translation>Tous les fichiers sont importés ensemble, ou aucun. Ce qui n’a pu l’être est listé.</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>ui/dialogs/import_files.py</extracomment>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files, folders or zips</source>
        <extracomment>ui/dialogs/import_files.py</extracomment>
        <translation>Fichiers, dossiers ou archives zip</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>ui/dialogs/import_files.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>ui/dialogs/import_files.py</extracomment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import documents</source>
        <extracomment>ui/dialogs/import_files.py</extracomment>
        <translation>Importer des documents</translation>
    </message>
    <message>
        <source>Recognise from the file</source>
        <extracomment>ui/dialogs/import_files.py</extracomment>
        <translation>Reconnaître d’après le fichier</translation>
    </message>
    <message>
        <source>Spans are</source>
        <extracomment>ui/dialogs/import_files.py</extracomment>
        <translation>Les empans sont</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <extracomment>ui/dialogs/import_files.py</extracomment>
        <translation>%1 n’existe pas.</translation>
    </message>
    <message>
        <source>annotations: a person made or checked them</source>
        <extracomment>ui/dialogs/import_files.py</extracomment>
        <translation>annotations&#xa0;: faites ou vérifiées par une personne</translation>
    </message>
    <message>
        <source>proposals: a machine made them</source>
        <extracomment>ui/dialogs/import_files.py</extracomment>
        <translation>propositions&#xa0;: faites par une machine</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>%1 stopped unexpectedly; the log is at %2</source>
        <extracomment>ui/job.py</extracomment>
        <translation>%1 s’est arrêté de façon inattendue&#xa0;; le journal est dans %2</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>ui/models/card.py</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/models/card.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>ui/models/card.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>End now and keep nothing</source>
        <extracomment>ui/models/card.py</extracomment>
        <translation>Arrêter maintenant sans rien garder</translation>
    </message>
    <message>
        <source>End now and keep the best so far</source>
        <extracomment>ui/models/card.py</extracomment>
        <translation>Arrêter maintenant et garder le meilleur</translation>
    </message>
    <message>
        <source>End now with the sets that are finished</source>
        <extracomment>ui/models/card.py</extracomment>
        <translation>Arrêter maintenant avec les ensembles terminés</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>ui/models/card.py</extracomment>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/models/card.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>ui/models/card.py</extracomment>
        <translation>annulé</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>ui/models/card.py</extracomment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>ui/models/card.py</extracomment>
        <translation>échec</translation>
    </message>
    <message>
        <source>starting</source>
        <extracomment>ui/models/card.py</extracomment>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>stopping</source>
        <extracomment>ui/models/card.py</extracomment>
        <translation>arrêt</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <extracomment>ui/models/card.py</extracomment>
        <translation>attend son tour</translation>
    </message>
</context>
<context>
    <name>JobStatus</name>
    <message>
        <source>Show what is at work</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Voir les tâches en cours</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Keys</source>
        <extracomment>ui/key_help.py</extracomment>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Keys: %1</source>
        <extracomment>ui/annotate/key_words.py</extracomment>
        <translation>Touches&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>KeysBar</name>
    <message>
        <source>All keys: %1</source>
        <extracomment>ui/annotate/keys_bar.py</extracomment>
        <translation>Toutes les touches&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <extracomment>ui/annotate/keys_bar.py</extracomment>
        <translation>Touches&#xa0;: %1</translation>
    </message>
    <message>
        <source>back to the list</source>
        <extracomment>ui/annotate/keys_bar.py</extracomment>
        <translation>retour à la liste</translation>
    </message>
    <message>
        <source>category, next</source>
        <extracomment>ui/annotate/keys_bar.py</extracomment>
        <translation>catégorie, suivant</translation>
    </message>
    <message>
        <source>choose more</source>
        <extracomment>ui/annotate/keys_bar.py</extracomment>
        <translation>étendre</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>ui/annotate/keys_bar.py</extracomment>
        <translation>touches</translation>
    </message>
    <message>
        <source>label</source>
        <extracomment>ui/annotate/keys_bar.py</extracomment>
        <translation>étiqueter</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>ui/annotate/keys_bar.py</extracomment>
        <translation>texte</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>%1 is a key of “%2”, which would lose it.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>%1 est une touche de «&#xa0;%2&#xa0;», qui la perdrait.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”, which would have none then.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>%1 est la touche de «&#xa0;%2&#xa0;», qui n’en aurait plus.</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Commandes et touches</translation>
    </message>
    <message>
        <source>Enter changes the key of the chosen command; it holds at once.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Entrée modifie la touche de la commande choisie&#xa0;; elle vaut aussitôt.</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>No command or key is like this.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Aucune commande ni touche ne correspond.</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Press the new key of “%1”. Esc leaves it.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Appuyez sur la nouvelle touche de «&#xa0;%1&#xa0;». Échap n’y change rien.</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Search: a command, or a key</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Chercher&#xa0;: une commande ou une touche</translation>
    </message>
    <message>
        <source>Use it here</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>L’utiliser ici</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>modifiée</translation>
    </message>
</context>
<context>
    <name>LabelDesk</name>
    <message>
        <source>Delete…</source>
        <extracomment>ui/labels/desk.py</extracomment>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Guideline, name, key…</source>
        <extracomment>ui/labels/desk.py</extracomment>
        <translation>Consigne, nom, touche…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <extracomment>ui/labels/desk.py</extracomment>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Spans in context</source>
        <extracomment>ui/labels/desk.py</extracomment>
        <translation>Empans en contexte</translation>
    </message>
</context>
<context>
    <name>LabelFiles</name>
    <message>
        <source>Export labels</source>
        <extracomment>ui/labels/files.py</extracomment>
        <translation>Exporter les étiquettes</translation>
    </message>
    <message>
        <source>Files of labels (*.json *.csv *.xml);;All files (*)</source>
        <extracomment>ui/labels/files.py</extracomment>
        <translation>Fichiers d’étiquettes (*.json *.csv *.xml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import labels</source>
        <extracomment>ui/labels/files.py</extracomment>
        <translation>Importer des étiquettes</translation>
    </message>
    <message>
        <source>No label of the file is new, and none here lacks anything.</source>
        <extracomment>ui/labels/files.py</extracomment>
        <translation>Aucune étiquette du fichier n’est nouvelle, et il ne manque rien à celles d’ici.</translation>
    </message>
    <message>
        <source>Not everything was taken</source>
        <extracomment>ui/labels/files.py</extracomment>
        <translation>Tout n’a pas été repris</translation>
    </message>
</context>
<context>
    <name>LabelHand</name>
    <message>
        <source>%1 had this key; its key is now: %2</source>
        <extracomment>ui/labels/hand.py</extracomment>
        <translation>%1 avait cette touche&#xa0;; sa touche est maintenant&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <extracomment>ui/labels/hand.py</extracomment>
        <translation>%1 s’appelle maintenant %2.</translation>
    </message>
    <message>
        <source>%1 is deleted. Undo brings it back.</source>
        <extracomment>ui/labels/hand.py</extracomment>
        <translation>%1 est supprimée. Annuler la rétablit.</translation>
    </message>
    <message>
        <source>%1 on %2 followed.</source>
        <extracomment>ui/labels/hand.py</extracomment>
        <translation>%1 sur %2 ont suivi.</translation>
    </message>
    <message>
        <source>Changing %1</source>
        <extracomment>ui/labels/hand.py</extracomment>
        <translation>Modification de %1</translation>
    </message>
    <message>
        <source>It is an example in the guideline of %1 now.</source>
        <extracomment>ui/labels/hand.py</extracomment>
        <translation>C’est maintenant un exemple dans la consigne de %1.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/labels/hand.py</extracomment>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>LabelRow</name>
    <message>
        <source>, key %1</source>
        <extracomment>ui/annotate/label_row.py</extracomment>
        <translation>, touche %1</translation>
    </message>
    <message>
        <source>Label %1, %2</source>
        <extracomment>ui/annotate/label_row.py</extracomment>
        <translation>Étiquette %1, %2</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <source>Guideline</source>
        <extracomment>ui/labels/table.py</extracomment>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>ui/labels/table.py</extracomment>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>ui/labels/table.py</extracomment>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Proposed</source>
        <extracomment>ui/labels/table.py</extracomment>
        <translation>Proposés</translation>
    </message>
    <message>
        <source>Spans</source>
        <extracomment>ui/labels/table.py</extracomment>
        <translation>Empans</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/labels/table.py</extracomment>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Colour…</source>
        <extracomment>ui/labels/dialog.py</extracomment>
        <translation>Couleur…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>ui/labels/dialog.py</extracomment>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Export labels…</source>
        <extracomment>ui/labels/dialog.py</extracomment>
        <translation>Exporter les étiquettes…</translation>
    </message>
    <message>
        <source>Import labels…</source>
        <extracomment>ui/labels/dialog.py</extracomment>
        <translation>Importer des étiquettes…</translation>
    </message>
    <message>
        <source>Import or export labels</source>
        <extracomment>ui/labels/dialog.py</extracomment>
        <translation>Importer ou exporter des étiquettes</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>ui/labels/dialog.py</extracomment>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <extracomment>ui/labels/dialog.py</extracomment>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>New label…</source>
        <extracomment>ui/labels/dialog.py</extracomment>
        <translation>Nouvelle étiquette…</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>ui/labels/dialog.py</extracomment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Spans in context</source>
        <extracomment>ui/labels/dialog.py</extracomment>
        <translation>Empans en contexte</translation>
    </message>
</context>
<context>
    <name>LabelsPanel</name>
    <message>
        <source>All labels</source>
        <extracomment>ui/annotate/labels_panel.py</extracomment>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>LABELS</source>
        <extracomment>ui/annotate/labels_panel.py</extracomment>
        <translation>ÉTIQUETTES</translation>
    </message>
    <message>
        <source>New label</source>
        <extracomment>ui/annotate/labels_panel.py</extracomment>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>No labels yet. Add one, or import labelled text.</source>
        <extracomment>ui/annotate/labels_panel.py</extracomment>
        <translation>Aucune étiquette. Ajoutez-en une, ou importez du texte étiqueté.</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>accepted</source>
        <extracomment>ui/labels/line_delegate.py</extracomment>
        <translation>accepté</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>ui/labels/line_delegate.py</extracomment>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>ui/labels/line_delegate.py</extracomment>
        <translation>retiré</translation>
    </message>
</context>
<context>
    <name>LineFields</name>
    <message>
        <source>Annotations</source>
        <extracomment>ui/labels/line_fields.py</extracomment>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <extracomment>ui/labels/line_fields.py</extracomment>
        <translation>Retour au texte</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>ui/labels/line_fields.py</extracomment>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>ui/labels/line_fields.py</extracomment>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the spans</source>
        <extracomment>ui/labels/line_fields.py</extracomment>
        <translation>Filtrer les empans</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>ui/labels/line_fields.py</extracomment>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>ui/labels/line_fields.py</extracomment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Proposals</source>
        <extracomment>ui/labels/line_fields.py</extracomment>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Spans in context</source>
        <extracomment>ui/labels/line_fields.py</extracomment>
        <translation>Empans en contexte</translation>
    </message>
    <message>
        <source>What is listed</source>
        <extracomment>ui/labels/line_fields.py</extracomment>
        <translation>Ce qui est listé</translation>
    </message>
    <message>
        <source>by document</source>
        <extracomment>ui/labels/line_fields.py</extracomment>
        <translation>par document</translation>
    </message>
    <message>
        <source>by text</source>
        <extracomment>ui/labels/line_fields.py</extracomment>
        <translation>par texte</translation>
    </message>
    <message>
        <source>by what is after</source>
        <extracomment>ui/labels/line_fields.py</extracomment>
        <translation>par contexte droit</translation>
    </message>
    <message>
        <source>by what is before</source>
        <extracomment>ui/labels/line_fields.py</extracomment>
        <translation>par contexte gauche</translation>
    </message>
    <message>
        <source>least sure first</source>
        <extracomment>ui/labels/line_fields.py</extracomment>
        <translation>les moins sûrs d’abord</translation>
    </message>
</context>
<context>
    <name>LineKeys</name>
    <message>
        <source>accept, reject</source>
        <extracomment>ui/labels/line_keys.py</extracomment>
        <translation>accepter, rejeter</translation>
    </message>
    <message>
        <source>example</source>
        <extracomment>ui/labels/line_keys.py</extracomment>
        <translation>exemple</translation>
    </message>
    <message>
        <source>filter</source>
        <extracomment>ui/labels/line_keys.py</extracomment>
        <translation>filtrer</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>ui/labels/line_keys.py</extracomment>
        <translation>texte</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>ui/labels/line_keys.py</extracomment>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>relabel</source>
        <extracomment>ui/labels/line_keys.py</extracomment>
        <translation>réétiqueter</translation>
    </message>
    <message>
        <source>remove</source>
        <extracomment>ui/labels/line_keys.py</extracomment>
        <translation>retirer</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>%1, proposed</source>
        <extracomment>ui/labels/line_list.py</extracomment>
        <translation>%1, proposé</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>ui/labels/line_list.py</extracomment>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>ui/labels/line_list.py</extracomment>
        <translation>retiré</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>%1 and all proposals of %2 get the other label. One undo takes it back.</source>
        <extracomment>ui/labels/questions.py</extracomment>
        <translation>%1 et toutes les propositions de %2 reçoivent l’autre étiquette. Une seule annulation suffit pour revenir en arrière.</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>ui/labels/questions.py</extracomment>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>ui/labels/questions.py</extracomment>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge %1 into…</source>
        <extracomment>ui/labels/questions.py</extracomment>
        <translation>Fusionner %1 avec…</translation>
    </message>
</context>
<context>
    <name>ModelChoices</name>
    <message>
        <source>A document read from both ends</source>
        <extracomment>ui/models/choices.py</extracomment>
        <translation>Un document lu des deux bouts</translation>
    </message>
    <message>
        <source>All %1 taggers, each compared</source>
        <extracomment>ui/models/choices.py</extracomment>
        <translation>Les %1 étiqueteurs, comparés</translation>
    </message>
    <message>
        <source>CLASSIFIERS OF DOCUMENTS</source>
        <extracomment>ui/models/choices.py</extracomment>
        <translation>CLASSIFIEURS DE DOCUMENTS</translation>
    </message>
    <message>
        <source>Characters and context: best</source>
        <extracomment>ui/models/choices.py</extracomment>
        <translation>Caractères et contexte&#xa0;: le meilleur</translation>
    </message>
    <message>
        <source>Climb the ladder</source>
        <extracomment>ui/models/choices.py</extracomment>
        <translation>Gravir l’échelle</translation>
    </message>
    <message>
        <source>Each word by itself: quick</source>
        <extracomment>ui/models/choices.py</extracomment>
        <translation>Chaque mot seul&#xa0;: rapide</translation>
    </message>
    <message>
        <source>TAGGERS</source>
        <extracomment>ui/models/choices.py</extracomment>
        <translation>ÉTIQUETEURS</translation>
    </message>
    <message>
        <source>Words and pairs of words</source>
        <extracomment>ui/models/choices.py</extracomment>
        <translation>Mots et paires de mots</translation>
    </message>
    <message>
        <source>Words and tags in a row: quick</source>
        <extracomment>ui/models/choices.py</extracomment>
        <translation>Suites d’étiquettes&#xa0;: rapide</translation>
    </message>
</context>
<context>
    <name>ModelsWorkspace</name>
    <message>
        <source>%1 could not be deleted: %2</source>
        <extracomment>ui/models/workspace.py</extracomment>
        <translation>%1 n’a pas pu être supprimée&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 on the development part</source>
        <extracomment>ui/models/workspace.py</extracomment>
        <translation>%1 sur la partie de développement</translation>
    </message>
    <message>
        <source>Agreement on the development part, as %1</source>
        <extracomment>ui/models/workspace.py</extracomment>
        <translation>Accord sur la partie de développement, en %1</translation>
    </message>
    <message>
        <source>F1</source>
        <extracomment>ui/models/workspace.py</extracomment>
        <translation>F1</translation>
    </message>
    <message>
        <source>Learning curve of %1</source>
        <extracomment>ui/models/workspace.py</extracomment>
        <translation>Courbe d’apprentissage de %1</translation>
    </message>
    <message>
        <source>The ladder</source>
        <extracomment>ui/models/workspace.py</extracomment>
        <translation>L’échelle</translation>
    </message>
    <message>
        <source>is scored on the test part</source>
        <extracomment>ui/models/workspace.py</extracomment>
        <translation>est évalué sur la partie de test</translation>
    </message>
    <message>
        <source>macro F1</source>
        <extracomment>ui/models/workspace.py</extracomment>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>on all documents, with what is proposed</source>
        <extracomment>ui/models/workspace.py</extracomment>
        <translation>sur tous les documents, propositions comprises</translation>
    </message>
    <message>
        <source>on reviewed and accepted documents</source>
        <extracomment>ui/models/workspace.py</extracomment>
        <translation>sur les documents relus et acceptés</translation>
    </message>
    <message>
        <source>on reviewed documents</source>
        <extracomment>ui/models/workspace.py</extracomment>
        <translation>sur les documents relus</translation>
    </message>
    <message>
        <source>proposes spans</source>
        <extracomment>ui/models/workspace.py</extracomment>
        <translation>propose des empans</translation>
    </message>
    <message>
        <source>resumed</source>
        <extracomment>ui/models/workspace.py</extracomment>
        <translation>reprise</translation>
    </message>
</context>
<context>
    <name>MoreSettings</name>
    <message>
        <source>Fewer settings</source>
        <extracomment>ui/models/more_settings.py</extracomment>
        <translation>Moins de réglages</translation>
    </message>
    <message>
        <source>More settings</source>
        <extracomment>ui/models/more_settings.py</extracomment>
        <translation>Plus de réglages</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/models/more_settings.py</extracomment>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>Neighbours</name>
    <message>
        <source>This project is also open in another window, since %1. What is done there appears here; undo takes back the latest change of either.</source>
        <extracomment>ui/neighbours.py</extracomment>
        <translation>Ce projet est aussi ouvert dans une autre fenêtre, depuis %1. Ce qui s’y fait apparaît ici&#xa0;; l’annulation porte sur le dernier changement de l’une ou de l’autre.</translation>
    </message>
</context>
<context>
    <name>NewLabelDialog</name>
    <message>
        <source>Add label</source>
        <extracomment>ui/dialogs/new_label.py</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Its key will be %1.</source>
        <extracomment>ui/dialogs/new_label.py</extracomment>
        <translation>Sa touche sera %1.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/dialogs/new_label.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New label</source>
        <extracomment>ui/dialogs/new_label.py</extracomment>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>There is a label %1 already.</source>
        <extracomment>ui/dialogs/new_label.py</extracomment>
        <translation>L’étiquette %1 existe déjà.</translation>
    </message>
    <message>
        <source>such as ORG</source>
        <extracomment>ui/dialogs/new_label.py</extracomment>
        <translation>par exemple ORG</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>%1 exists already.</source>
        <extracomment>ui/dialogs/new_project.py</extracomment>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>ui/dialogs/new_project.py</extracomment>
        <translation>Créer</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/dialogs/new_project.py</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>ui/dialogs/new_project.py</extracomment>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>ui/dialogs/new_project.py</extracomment>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>PER, ORG, LOC — or later</source>
        <extracomment>ui/dialogs/new_project.py</extracomment>
        <translation>PER, ORG, LOC — ou plus tard</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <extracomment>ui/dialogs/new_project.py</extracomment>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>untitled</source>
        <extracomment>ui/dialogs/new_project.py</extracomment>
        <translation>sans titre</translation>
    </message>
</context>
<context>
    <name>Occurrences</name>
    <message>
        <source>All occurrences</source>
        <extracomment>ui/occurrences/opening.py</extracomment>
        <translation>Toutes les occurrences</translation>
    </message>
    <message>
        <source>New label…</source>
        <extracomment>ui/occurrences/opening.py</extracomment>
        <translation>Nouvelle étiquette…</translation>
    </message>
    <message>
        <source>There is no label to give yet.</source>
        <extracomment>ui/occurrences/opening.py</extracomment>
        <translation>Il n’y a pas encore d’étiquette à donner.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/occurrences/opening.py</extracomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>OccurrencesDialog</name>
    <message>
        <source>%1 · %2 ticked</source>
        <extracomment>ui/occurrences/dialog.py</extracomment>
        <translation>%1 · coché&#xa0;: %2</translation>
    </message>
    <message>
        <source>All occurrences</source>
        <extracomment>ui/occurrences/dialog.py</extracomment>
        <translation>Toutes les occurrences</translation>
    </message>
    <message>
        <source>In the list a label&apos;s key chooses that label.</source>
        <extracomment>ui/occurrences/dialog.py</extracomment>
        <translation>Dans la liste, la touche d’une étiquette la choisit.</translation>
    </message>
    <message>
        <source>Space ticks, Ctrl+A all · Ctrl+Enter opens · Enter does it</source>
        <extracomment>ui/occurrences/dialog.py</extracomment>
        <translation>Espace coche, Ctrl+A tout · Ctrl+Entrée ouvre · Entrée exécute</translation>
    </message>
</context>
<context>
    <name>PacePanel</name>
    <message>
        <source>Measured on this machine only, without breaks; never exported.</source>
        <extracomment>ui/pace/panel.py</extracomment>
        <translation>Mesuré sur cette machine seulement, sans les pauses&#xa0;; jamais exporté.</translation>
    </message>
    <message>
        <source>PACE</source>
        <extracomment>ui/pace/panel.py</extracomment>
        <translation>RYTHME</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>ui/pace/panel.py</extracomment>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>in all</source>
        <extracomment>ui/pace/panel.py</extracomment>
        <translation>au total</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>ui/pace/panel.py</extracomment>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>PartSwitch</name>
    <message>
        <source>Choose models and settings by this</source>
        <extracomment>ui/evaluate/part_switch.py</extracomment>
        <translation>Pour choisir modèles et réglages</translation>
    </message>
    <message>
        <source>Once, at the end: what that costs is told first</source>
        <extracomment>ui/evaluate/part_switch.py</extracomment>
        <translation>Une fois, à la fin&#xa0;: ce que cela coûte est dit d’abord</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>ui/evaluate/part_switch.py</extracomment>
        <translation>Partie</translation>
    </message>
    <message>
        <source>development</source>
        <extracomment>ui/evaluate/part_switch.py</extracomment>
        <translation>développement</translation>
    </message>
    <message>
        <source>test</source>
        <extracomment>ui/evaluate/part_switch.py</extracomment>
        <translation>test</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Browse…</source>
        <extracomment>ui/dialogs/form.py</extracomment>
        <translation>Parcourir…</translation>
    </message>
</context>
<context>
    <name>PatternField</name>
    <message>
        <source>Banco do Vale, or [{&quot;LOWER&quot;: &quot;dr.&quot;}, {&quot;IS_TITLE&quot;: true, &quot;OP&quot;: &quot;+&quot;}]</source>
        <extracomment>ui/rules/pattern_field.py</extracomment>
        <translation>Banco do Vale, ou [{&quot;LOWER&quot;: &quot;dr.&quot;}, {&quot;IS_TITLE&quot;: true, &quot;OP&quot;: &quot;+&quot;}]</translation>
    </message>
    <message>
        <source>Phrases, one a line, or a pattern of tokens</source>
        <extracomment>ui/rules/pattern_field.py</extracomment>
        <translation>Des expressions, une par ligne, ou un motif de tokens</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Choices</source>
        <extracomment>ui/picker.py</extracomment>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Nothing is like this.</source>
        <extracomment>ui/picker.py</extracomment>
        <translation>Rien ne correspond.</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Each point is a door: click it.</source>
        <extracomment>ui/evaluate/curve_cards.py</extracomment>
        <translation>Chaque point s’ouvre&#xa0;: cliquez dessus.</translation>
    </message>
</context>
<context>
    <name>PreannotateDialog</name>
    <message>
        <source>A category is proposed for %1; those that have one or are reviewed are left out.</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>Une catégorie est proposée pour %1, sauf pour ceux qui en ont une ou sont relus.</translation>
    </message>
    <message>
        <source>A category is proposed for every document that has none and is not reviewed.</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>Une catégorie est proposée pour chaque document non relu qui n’en a pas.</translation>
    </message>
    <message>
        <source>A pipeline tells %1, which rules ask for.</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>Un pipeline fournit %1, que des règles demandent.</translation>
    </message>
    <message>
        <source>A run of this project</source>
        <extracomment>ui/dialogs/preannotate.py</extracomment>
        <translation>Une exécution de ce projet</translation>
    </message>
    <message>
        <source>All rules are off: put one on, and it can propose here.</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>Toutes les règles sont désactivées&#xa0;: activez-en une, et elle pourra proposer ici.</translation>
    </message>
    <message>
        <source>Annotations stay as they are, and what you rejected is not proposed again.</source>
        <extracomment>ui/dialogs/preannotate.py</extracomment>
        <translation>Les annotations restent telles quelles, et ce que vous avez rejeté n’est pas proposé de nouveau.</translation>
    </message>
    <message>
        <source>As the pipeline calls them.</source>
        <extracomment>ui/dialogs/label_map.py</extracomment>
        <translation>Comme le pipeline les nomme.</translation>
    </message>
    <message>
        <source>Choose a label of the project for at least one of the pipeline&apos;s.</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>Choisissez une étiquette du projet pour au moins une de celles du pipeline.</translation>
    </message>
    <message>
        <source>F1 %1</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>F1 %1</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Learned from</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>Appris sur</translation>
    </message>
    <message>
        <source>No rule yet: write one, and it can propose here.</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>Aucune règle&#xa0;: écrivez-en une, et elle pourra proposer ici.</translation>
    </message>
    <message>
        <source>No run yet: train one, and it can propose here.</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>Aucune exécution&#xa0;: entraînez-en une, et elle pourra proposer ici.</translation>
    </message>
    <message>
        <source>No spaCy pipeline is called %1; installed are: %2.</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>Aucun pipeline spaCy ne s’appelle %1&#xa0;; sont installés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No spaCy pipeline is installed; this brings one: %1</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>Aucun pipeline spaCy n’est installé&#xa0;; cette commande en installe un&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the rules…</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>Ouvrir les règles…</translation>
    </message>
    <message>
        <source>Write a rule…</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>Écrire une règle…</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Pre-annotate</source>
        <extracomment>ui/dialogs/preannotate.py</extracomment>
        <translation>Préannoter</translation>
    </message>
    <message>
        <source>Propose</source>
        <extracomment>ui/dialogs/preannotate.py</extracomment>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <extracomment>ui/dialogs/preannotate.py</extracomment>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>Proposes</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Scored against</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Spans are proposed on %1; reviewed ones are left out.</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>Des empans sont proposés sur %1, sauf sur ceux qui sont relus.</translation>
    </message>
    <message>
        <source>Spans are proposed on every document that is not reviewed.</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>Des empans sont proposés sur chaque document non relu.</translation>
    </message>
    <message>
        <source>The project&apos;s rules</source>
        <extracomment>ui/dialogs/preannotate.py</extracomment>
        <translation>Les règles du projet</translation>
    </message>
    <message>
        <source>They stand beside those of other machines.</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>Les propositions des autres machines restent à côté.</translation>
    </message>
    <message>
        <source>They take the place of earlier proposals.</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>Les propositions antérieures sont remplacées.</translation>
    </message>
    <message>
        <source>Train one in Models</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>En entraîner une dans Modèles</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>exactitude %1</translation>
    </message>
    <message>
        <source>propose nothing</source>
        <extracomment>ui/dialogs/label_map.py</extracomment>
        <translation>ne rien proposer</translation>
    </message>
    <message>
        <source>spaCy</source>
        <extracomment>ui/dialogs/preannotate.py</extracomment>
        <translation>spaCy</translation>
    </message>
</context>
<context>
    <name>QueryFields</name>
    <message>
        <source>Match &amp;case</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>Only what begins and ends where tokens do</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>Seulement ce qui commence et finit avec des tokens</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>E&amp;xpression régulière</translation>
    </message>
    <message>
        <source>What to look for</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>Texte à chercher</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>&amp;Mots entiers</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1 pixels</source>
        <extracomment>ui/annotate/reading.py</extracomment>
        <translation>%1 pixels</translation>
    </message>
    <message>
        <source>As the window</source>
        <extracomment>ui/annotate/reading.py</extracomment>
        <translation>Comme la fenêtre</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <extracomment>ui/annotate/reading.py</extracomment>
        <translation>Police du texte</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <extracomment>ui/annotate/reading.py</extracomment>
        <translation>Taille du texte</translation>
    </message>
</context>
<context>
    <name>ReadingOptions</name>
    <message>
        <source>Choose files of one format, or name it, to see its own options.</source>
        <extracomment>ui/dialogs/reading_options.py</extracomment>
        <translation>Choisissez des fichiers d’un seul format, ou nommez-le, pour voir ses options.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>ui/dialogs/reading_options.py</extracomment>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Import nothing if anything would be lost</source>
        <extracomment>ui/dialogs/reading_options.py</extracomment>
        <translation>Ne rien importer si quelque chose se perdait</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/dialogs/reading_options.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of this format</source>
        <extracomment>ui/dialogs/reading_options.py</extracomment>
        <translation>De ce format</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>ui/dialogs/reading_options.py</extracomment>
        <translation>Options</translation>
    </message>
    <message>
        <source>Spans that cut a token</source>
        <extracomment>ui/dialogs/reading_options.py</extracomment>
        <translation>Empans qui coupent un token</translation>
    </message>
    <message>
        <source>This format has no options of its own.</source>
        <extracomment>ui/dialogs/reading_options.py</extracomment>
        <translation>Ce format n’a pas d’options propres.</translation>
    </message>
    <message>
        <source>UTF-8, or as the file says</source>
        <extracomment>ui/dialogs/reading_options.py</extracomment>
        <translation>UTF-8, ou comme l’indique le fichier</translation>
    </message>
    <message>
        <source>as usual</source>
        <extracomment>ui/dialogs/reading_options.py</extracomment>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>leave the token out</source>
        <extracomment>ui/dialogs/reading_options.py</extracomment>
        <translation>exclure le token</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <extracomment>ui/dialogs/reading_options.py</extracomment>
        <translation>restent tels quels</translation>
    </message>
    <message>
        <source>take in the whole token</source>
        <extracomment>ui/dialogs/reading_options.py</extracomment>
        <translation>inclure tout le token</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>All</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter by words or by file</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>Filtrer par mots ou par fichier</translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>Rien de ce type.</translation>
    </message>
    <message>
        <source>Save refused lines</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
    <message>
        <source>Save refused lines…</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>Enregistrer les lignes refusées…</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>Où</translation>
    </message>
    <message>
        <source>line</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>ligne</translation>
    </message>
    <message>
        <source>mended</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>réparé</translation>
    </message>
    <message>
        <source>not kept</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>non conservé</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>remarque</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>refusé</translation>
    </message>
</context>
<context>
    <name>RuleDesk</name>
    <message>
        <source>Export rules</source>
        <extracomment>ui/rules/desk.py</extracomment>
        <translation>Exporter les règles</translation>
    </message>
    <message>
        <source>Import rules</source>
        <extracomment>ui/rules/desk.py</extracomment>
        <translation>Importer des règles</translation>
    </message>
    <message>
        <source>Patterns and terms (*.jsonl *.txt *.tsv *.csv);;All files (*)</source>
        <extracomment>ui/rules/desk.py</extracomment>
        <translation>Motifs et termes (*.jsonl *.txt *.tsv *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Rules propose</source>
        <extracomment>ui/rules/desk.py</extracomment>
        <translation>Propositions des règles</translation>
    </message>
    <message>
        <source>These lines are no rules</source>
        <extracomment>ui/rules/desk.py</extracomment>
        <translation>Ces lignes ne sont pas des règles</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>&amp;Add</source>
        <extracomment>ui/rules/fields.py</extracomment>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Choose a label, or write a new one.</source>
        <extracomment>ui/rules/fields.py</extracomment>
        <translation>Choisissez une étiquette, ou écrivez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>ui/rules/fields.py</extracomment>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <extracomment>ui/rules/fields.py</extracomment>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>Of phrases; a pattern says LOWER or TEXT</source>
        <extracomment>ui/rules/fields.py</extracomment>
        <translation>Pour les expressions&#xa0;; un motif dit LOWER ou TEXT</translation>
    </message>
</context>
<context>
    <name>RuleTable</name>
    <message>
        <source>Here</source>
        <extracomment>ui/rules/rule_table.py</extracomment>
        <translation>Ici</translation>
    </message>
    <message>
        <source>In the sample</source>
        <extracomment>ui/rules/rule_table.py</extracomment>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>ui/rules/rule_table.py</extracomment>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>ui/rules/rule_table.py</extracomment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>any case</source>
        <extracomment>ui/rules/rule_table.py</extracomment>
        <translation>toute casse</translation>
    </message>
    <message>
        <source>asks for %1</source>
        <extracomment>ui/rules/rule_table.py</extracomment>
        <translation>nécessite %1</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>ui/rules/rule_table.py</extracomment>
        <translation>inactive</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>ui/rules/rule_table.py</extracomment>
        <translation>active</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Filter rules</source>
        <extracomment>ui/rules/dialog.py</extracomment>
        <translation>Filtrer les règles</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>ui/rules/dialog.py</extracomment>
        <translation>Règles</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>95 in 100</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>IC à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Between these lie 95 of 100 scores on documents drawn anew from the same</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>Entre ces bornes se trouvent 95 scores sur 100 sur des documents retirés au sort parmi les mêmes</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete run…</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>Supprimer l’exécution…</translation>
    </message>
    <message>
        <source>Delete the run %1?</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>Supprimer l’exécution %1&#xa0;?</translation>
    </message>
    <message>
        <source>Gold: reviewed by a person. Else: agreement with a machine&apos;s proposals</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>Référence&#xa0;: relue par une personne. Sinon&#xa0;: accord avec les propositions d’une machine</translation>
    </message>
    <message>
        <source>How long the training took</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>Durée de l’entraînement</translation>
    </message>
    <message>
        <source>How often somebody looked at what this run makes of the test part</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>Combien de fois les résultats de cette exécution sur la partie de test ont été consultés</translation>
    </message>
    <message>
        <source>Its weights and its scores go away for good. What it proposed stays.</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>Ses poids et scores sont perdus pour de bon. Ce qu’elle a proposé reste.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Let this run propose spans on all documents not reviewed yet</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>Laisser cette exécution proposer des empans sur tous les documents non relus</translation>
    </message>
    <message>
        <source>No run yet. Choose what to learn from and which models at the left, then press Train. You can go on annotating meanwhile.</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>Aucune exécution. Choisissez à gauche sur quoi apprendre et quels modèles, puis cliquez sur Entraîner. Vous pouvez continuer d’annoter pendant ce temps.</translation>
    </message>
    <message>
        <source>Of the training part</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>De la partie d’entraînement</translation>
    </message>
    <message>
        <source>On what it learned from (%1), not on reviewed documents alone</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>Sur la même sélection que l’entraînement (%1), pas seulement sur les documents relus</translation>
    </message>
    <message>
        <source>Once, at the end: what that costs is told first</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>Une fois, à la fin&#xa0;: ce que cela coûte est dit d’abord</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>RUNS OF THIS PROJECT</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>EXÉCUTIONS DE CE PROJET</translation>
    </message>
    <message>
        <source>Runs</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Score on the test part…</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>Évaluer sur la partie de test…</translation>
    </message>
    <message>
        <source>Strict F1, of a classifier accuracy: on the development part, in percent</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>F1 strict, pour un classifieur l’exactitude&#xa0;: sur la partie de développement, en pour cent</translation>
    </message>
    <message>
        <source>The development part had nothing to score</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>La partie de développement n’avait rien à évaluer</translation>
    </message>
    <message>
        <source>Use for proposals</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>Utiliser pour proposer</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>documents</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>documents</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>learned from</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>appris sur</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>exécution</translation>
    </message>
    <message>
        <source>score</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>score</translation>
    </message>
    <message>
        <source>scored against</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>comparé à</translation>
    </message>
    <message>
        <source>test part</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>partie de test</translation>
    </message>
    <message>
        <source>time</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>durée</translation>
    </message>
</context>
<context>
    <name>SchemeSwitch</name>
    <message>
        <source>Scheme</source>
        <extracomment>ui/evaluate/cards.py</extracomment>
        <translation>Schéma</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search or run…</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Chercher ou exécuter…</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Nothing was changed: a long change is under way. Wait for its end.</source>
        <extracomment>ui/session.py</extracomment>
        <translation>Rien n’a été modifié&#xa0;: une longue modification est en cours. Attendez la fin.</translation>
    </message>
</context>
<context>
    <name>SpanCards</name>
    <message>
        <source>A shade says how much of the label&apos;s spans a mistake is.</source>
        <extracomment>ui/evaluate/span_cards.py</extracomment>
        <translation>La teinte dit quelle part des empans de l’étiquette est concernée.</translation>
    </message>
    <message>
        <source>BY LABEL</source>
        <extracomment>ui/evaluate/span_cards.py</extracomment>
        <translation>PAR ÉTIQUETTE</translation>
    </message>
    <message>
        <source>CONFUSION · ROWS GOLD, COLUMNS PREDICTED</source>
        <extracomment>ui/evaluate/span_cards.py</extracomment>
        <translation>CONFUSION · LIGNES&#xa0;: RÉFÉRENCE, COLONNES&#xa0;: PRÉDICTION</translation>
    </message>
    <message>
        <source>CONLL-2003 · SEQEVAL, STRICT, IOB2</source>
        <extracomment>ui/evaluate/span_cards.py</extracomment>
        <translation>CONLL-2003 · SEQEVAL, STRICT, IOB2</translation>
    </message>
    <message>
        <source>KINDS OF MISTAKE</source>
        <extracomment>ui/evaluate/span_cards.py</extracomment>
        <translation>TYPES D’ERREURS</translation>
    </message>
    <message>
        <source>THE FOUR SCHEMES</source>
        <extracomment>ui/evaluate/span_cards.py</extracomment>
        <translation>LES QUATRE SCHÉMAS</translation>
    </message>
</context>
<context>
    <name>SpanDelegate</name>
    <message>
        <source>The document is no longer there.</source>
        <extracomment>ui/evaluate/span_delegate.py</extracomment>
        <translation>Le document n’est plus là.</translation>
    </message>
    <message>
        <source>corrected</source>
        <extracomment>ui/evaluate/span_delegate.py</extracomment>
        <translation>corrigé</translation>
    </message>
</context>
<context>
    <name>SpanListModel</name>
    <message>
        <source>corrected</source>
        <extracomment>ui/evaluate/span_list.py</extracomment>
        <translation>corrigé</translation>
    </message>
</context>
<context>
    <name>SpanPanel</name>
    <message>
        <source>Accept</source>
        <extracomment>ui/annotate/span_panel.py</extracomment>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Every number is a door</source>
        <extracomment>ui/evaluate/span_panel.py</extracomment>
        <translation>Chaque nombre s’ouvre</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/annotate/span_panel.py</extracomment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <extracomment>ui/annotate/span_panel.py</extracomment>
        <translation>Rien n’est sélectionné.</translation>
    </message>
    <message>
        <source>PROPOSAL</source>
        <extracomment>ui/annotate/span_panel.py</extracomment>
        <translation>PROPOSITION</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>ui/annotate/span_panel.py</extracomment>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/annotate/span_panel.py</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>SELECTION</source>
        <extracomment>ui/annotate/span_panel.py</extracomment>
        <translation>SÉLECTION</translation>
    </message>
    <message>
        <source>SPAN</source>
        <extracomment>ui/annotate/span_panel.py</extracomment>
        <translation>EMPAN</translation>
    </message>
    <message>
        <source>Click a number, or press Enter on it: what it counts is listed here.</source>
        <extracomment>ui/evaluate/span_panel.py</extracomment>
        <translation>Cliquez sur un nombre, ou Entrée&#xa0;: ce qu’il compte s’affiche ici.</translation>
    </message>
    <message>
        <source>Enter opens the document, Esc goes back.</source>
        <extracomment>ui/evaluate/span_panel.py</extracomment>
        <translation>Entrée ouvre le document, Échap revient.</translation>
    </message>
    <message>
        <source>Gold → predicted</source>
        <extracomment>ui/evaluate/span_panel.py</extracomment>
        <translation>Référence → prédiction</translation>
    </message>
    <message>
        <source>Solid: gold · dashed: predicted</source>
        <extracomment>ui/evaluate/span_panel.py</extracomment>
        <translation>Trait plein&#xa0;: référence · tirets&#xa0;: prédiction</translation>
    </message>
    <message>
        <source>Spans behind the number</source>
        <extracomment>ui/evaluate/span_panel.py</extracomment>
        <translation>Empans derrière le nombre</translation>
    </message>
    <message>
        <source>TOKEN</source>
        <extracomment>ui/annotate/span_panel.py</extracomment>
        <translation>TOKEN</translation>
    </message>
    <message>
        <source>annotated as %1</source>
        <extracomment>ui/annotate/span_panel.py</extracomment>
        <translation>annoté %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>ui/annotate/span_panel.py</extracomment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <extracomment>ui/annotate/span_panel.py</extracomment>
        <translation>à la main</translation>
    </message>
    <message>
        <source>no label</source>
        <extracomment>ui/annotate/span_panel.py</extracomment>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <source>proposed as %1</source>
        <extracomment>ui/annotate/span_panel.py</extracomment>
        <translation>proposé&#xa0;: %1</translation>
    </message>
    <message>
        <source>proposed by %1</source>
        <extracomment>ui/annotate/span_panel.py</extracomment>
        <translation>proposé par %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <extracomment>ui/annotate/span_panel.py</extracomment>
        <translation>score %1</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Conflicts &amp;only</source>
        <extracomment>ui/occurrences/status.py</extracomment>
        <translation>Conflits &amp;seulement</translation>
    </message>
    <message>
        <source>Documents looked through</source>
        <extracomment>ui/occurrences/status.py</extracomment>
        <translation>Documents parcourus</translation>
    </message>
    <message>
        <source>Leave conflicts</source>
        <extracomment>ui/occurrences/status.py</extracomment>
        <translation>Laisser les conflits</translation>
    </message>
    <message>
        <source>Replace conflicts</source>
        <extracomment>ui/occurrences/status.py</extracomment>
        <translation>Remplacer les conflits</translation>
    </message>
    <message>
        <source>What becomes of conflicts</source>
        <extracomment>ui/occurrences/status.py</extracomment>
        <translation>Que faire des conflits</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>, of %1</source>
        <extracomment>ui/labels/swatches.py</extracomment>
        <translation>, de %1</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <extracomment>ui/labels/swatches.py</extracomment>
        <translation>Couleur %1</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/labels/swatches.py</extracomment>
        <translation>Couleurs</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text of the document</source>
        <extracomment>ui/annotate/text_view.py</extracomment>
        <translation>Texte du document</translation>
    </message>
    <message>
        <source>annotated</source>
        <extracomment>ui/annotate/text_view.py</extracomment>
        <translation>annoté</translation>
    </message>
    <message>
        <source>proposed</source>
        <extracomment>ui/annotate/text_view.py</extracomment>
        <translation>proposé</translation>
    </message>
    <message>
        <source>{id} · no words</source>
        <extracomment>ui/annotate/text_view.py</extracomment>
        <translation>{id} · aucun mot</translation>
    </message>
    <message>
        <source>{id} · sentence {number} of {count}</source>
        <extracomment>ui/annotate/text_view.py</extracomment>
        <translation>{id} · phrase {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <extracomment>ui/toast.py</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Annotate</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Annoter</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Annuler «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Project menu</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Menu du projet</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Visite</translation>
    </message>
</context>
<context>
    <name>TrainForm</name>
    <message>
        <source>All, with what is proposed</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>Tout, propositions comprises</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>Choisissez un modèle.</translation>
    </message>
    <message>
        <source>Epochs, at most</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>Époques, au plus</translation>
    </message>
    <message>
        <source>How often the training part is gone through, at most</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>Combien de fois la partie d’entraînement est parcourue, au plus</translation>
    </message>
    <message>
        <source>LEARN FROM</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>APPRENDRE DE</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>Courbe d’apprentissage</translation>
    </message>
    <message>
        <source>Minutes, at most</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>Minutes, au plus</translation>
    </message>
    <message>
        <source>No document is reviewed or accepted yet.</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>Aucun document n’est encore relu ni accepté.</translation>
    </message>
    <message>
        <source>No document is reviewed yet. In Annotate, Enter reviews one.</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>Aucun document n’est encore relu. Dans Annoter, Entrée en relit un.</translation>
    </message>
    <message>
        <source>Nobody checked all of this: scores will be agreement, not accuracy.</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>Personne n’a tout vérifié&#xa0;: les scores seront un accord, pas une exactitude.</translation>
    </message>
    <message>
        <source>None is in the development part: some are held out to measure on.</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>Aucun n’est dans la partie de développement&#xa0;: quelques-uns sont réservés à la mesure.</translation>
    </message>
    <message>
        <source>None of these documents is in the training part. Review some more.</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>Aucun de ces documents n’est dans la partie d’entraînement. Relisez-en d’autres.</translation>
    </message>
    <message>
        <source>One document is too few: another one is needed to measure on.</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>Un seul document ne suffit pas&#xa0;: il en faut un autre pour mesurer.</translation>
    </message>
    <message>
        <source>Reviewed and accepted unseen</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>Relus et acceptés sans relecture</translation>
    </message>
    <message>
        <source>Reviewed documents</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>Documents relus</translation>
    </message>
    <message>
        <source>SETTINGS</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>RÉGLAGES</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The project has no documents yet. Import some in Annotate.</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>Le projet n’a pas encore de documents. Importez-en dans Annoter.</translation>
    </message>
    <message>
        <source>The same seed and the same data: the same run</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>Même graine et mêmes données&#xa0;: même exécution</translation>
    </message>
    <message>
        <source>These documents have no categories to learn from.</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>Ces documents n’ont pas de catégories à apprendre.</translation>
    </message>
    <message>
        <source>These documents have no spans to learn from.</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>Ces documents n’ont pas d’empans à apprendre.</translation>
    </message>
    <message>
        <source>Train</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Train %1 models</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>Entraîner %1 modèles</translation>
    </message>
    <message>
        <source>Training %1 · development %2 · test %3</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>Entraînement %1 · dév. %2 · test %3</translation>
    </message>
    <message>
        <source>What more documents bring: train on a few, on twice as many, and so on</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>Ce qu’apportent plus de documents&#xa0;: entraîner sur quelques-uns, puis deux fois plus, et ainsi de suite</translation>
    </message>
    <message>
        <source>When they are over, the best so far is kept</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>Ensuite, le meilleur résultat est gardé</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>sans limite</translation>
    </message>
</context>
<context>
    <name>Turns</name>
    <message>
        <source>Changing documents, %2% done. Until then nothing else can be changed.</source>
        <extracomment>ui/turns.py</extracomment>
        <translation>Modification des documents, %2&#xa0;% effectués. D’ici là, rien d’autre ne peut être modifié.</translation>
    </message>
    <message>
        <source>Doing again: %1, %2% done. Until then nothing else can be changed.</source>
        <extracomment>ui/turns.py</extracomment>
        <translation>Rétablissement en cours&#xa0;: %1, %2&#xa0;% effectués. D’ici là, rien d’autre ne peut être modifié.</translation>
    </message>
    <message>
        <source>Undoing: %1, %2% done. Until then nothing else can be changed.</source>
        <extracomment>ui/turns.py</extracomment>
        <translation>Annulation en cours&#xa0;: %1, %2&#xa0;% effectués. D’ici là, rien d’autre ne peut être modifié.</translation>
    </message>
</context>
<context>
    <name>UnfinishedRows</name>
    <message>
        <source>Discard</source>
        <extracomment>ui/models/unfinished_rows.py</extracomment>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on where it was; it becomes what it would have been</source>
        <extracomment>ui/models/unfinished_rows.py</extracomment>
        <translation>Reprendre où elle en était&#xa0;; le résultat sera le même</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>ui/models/unfinished_rows.py</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>UNFINISHED</source>
        <extracomment>ui/models/unfinished_rows.py</extracomment>
        <translation>INACHEVÉ</translation>
    </message>
    <message>
        <source>broken off after epoch %1</source>
        <extracomment>ui/models/unfinished_rows.py</extracomment>
        <translation>interrompue après l’époque %1</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Annotate text, train taggers on it, score them. Everything stays on this machine.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Annotez du texte, entraînez des étiqueteurs, évaluez-les. Tout reste sur cette machine.</translation>
    </message>
    <message>
        <source>CORPORA TO BEGIN WITH</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>CORPUS POUR COMMENCER</translation>
    </message>
    <message>
        <source>NOT ON THIS MACHINE YET</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>PAS ENCORE SUR CETTE MACHINE</translation>
    </message>
    <message>
        <source>New project…</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>No project yet.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Aucun projet.</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>PROJECTS</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>PROJETS</translation>
    </message>
    <message>
        <source>needs NLTK’s %1</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>nécessite %1 de NLTK</translation>
    </message>
    <message>
        <source>“%1” fetches it, and is on the clipboard now; press here again when it is done. Or let NLTK_DATA name a folder that has it.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>«&#xa0;%1&#xa0;» le récupère, et se trouve dans le presse-papiers&#xa0;; cliquez ici de nouveau ensuite. Ou indiquez par NLTK_DATA un dossier qui le contient.</translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message>
        <source>%1 go with them; %2 were reviewed.</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>Avec eux partent %1&#xa0;; relus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 removed. %2 brings it back.</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>%1&#xa0;: hors du projet. %2 le ramène.</translation>
    </message>
    <message>
        <source>%1 removed. %2 brings them back.</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>%1&#xa0;: hors du projet. %2 les ramène.</translation>
    </message>
    <message>
        <source>%1: category %2.</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>%1&#xa0;: catégorie %2.</translation>
    </message>
    <message>
        <source>%1: flag taken away.</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>%1&#xa0;: signalement retiré.</translation>
    </message>
    <message>
        <source>%1: flagged.</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>%1&#xa0;: signalement posé.</translation>
    </message>
    <message>
        <source>%1: open again.</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>%1&#xa0;: de nouveau à relire.</translation>
    </message>
    <message>
        <source>%1: proposals accepted, unseen.</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>%1&#xa0;: propositions acceptées sans relecture.</translation>
    </message>
    <message>
        <source>%1: proposals rejected.</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>%1&#xa0;: propositions rejetées.</translation>
    </message>
    <message>
        <source>%1: reviewed.</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>%1&#xa0;: relecture faite.</translation>
    </message>
    <message>
        <source>%1: without a category.</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>%1&#xa0;: sans catégorie.</translation>
    </message>
    <message>
        <source>Category of %1</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>Catégorie de %1</translation>
    </message>
    <message>
        <source>Changing documents</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>Modification des documents</translation>
    </message>
    <message>
        <source>No annotation is on them.</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>Ils ne portent aucune annotation.</translation>
    </message>
    <message>
        <source>Nothing to change there.</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>Rien à changer.</translation>
    </message>
    <message>
        <source>One undo brings all back.</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>Une seule annulation ramène tout.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>Retirer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Removing documents</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>Retrait de documents</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Accept all of the document, stay</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Accepter tout le document, rester</translation>
    </message>
    <message>
        <source>Accept all proposals unseen…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Tout accepter sans relecture…</translation>
    </message>
    <message>
        <source>Accept all, reviewed, identical texts too, next</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Tout accepter, identiques aussi, suivant</translation>
    </message>
    <message>
        <source>Accept all, reviewed, next document</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Tout accepter, relu, document suivant</translation>
    </message>
    <message>
        <source>Accept the proposal</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Accepter la proposition</translation>
    </message>
    <message>
        <source>Accept the proposed category</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Accepter la catégorie proposée</translation>
    </message>
    <message>
        <source>Accept, reject the chosen proposals</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>Accepter, rejeter les propositions choisies</translation>
    </message>
    <message>
        <source>All occurrences…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Toutes les occurrences…</translation>
    </message>
    <message>
        <source>Annotate</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Annoter</translation>
    </message>
    <message>
        <source>Back to the labels</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>Retour aux étiquettes</translation>
    </message>
    <message>
        <source>Back to the list in Evaluate</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Retour à la liste d’Évaluer</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>Retour au texte</translation>
    </message>
    <message>
        <source>Backups…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Begin one token earlier</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Commencer un token plus tôt</translation>
    </message>
    <message>
        <source>Begin one token later</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Commencer un token plus tard</translation>
    </message>
    <message>
        <source>Category, reviewed, next document</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>Catégorie, relu, document suivant</translation>
    </message>
    <message>
        <source>Category…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Catégorie…</translation>
    </message>
    <message>
        <source>Change by change; the text shows where</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>D’un changement à l’autre&#xa0;; le texte montre où</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Modifier les touches…</translation>
    </message>
    <message>
        <source>Choose all that the filter lets through</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>Choisir tout ce que le filtre laisse passer</translation>
    </message>
    <message>
        <source>Choose more</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>En choisir davantage</translation>
    </message>
    <message>
        <source>Chosen documents: accept all, unseen</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Docs choisis&#xa0;: accepter sans relire</translation>
    </message>
    <message>
        <source>Chosen documents: category…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Docs choisis&#xa0;: catégorie…</translation>
    </message>
    <message>
        <source>Chosen documents: flag</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Docs choisis&#xa0;: signaler</translation>
    </message>
    <message>
        <source>Chosen documents: open again</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Docs choisis&#xa0;: à relire</translation>
    </message>
    <message>
        <source>Chosen documents: pre-annotate…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Docs choisis&#xa0;: préannoter…</translation>
    </message>
    <message>
        <source>Chosen documents: reject all</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Docs choisis&#xa0;: tout rejeter</translation>
    </message>
    <message>
        <source>Chosen documents: remove…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Docs choisis&#xa0;: retirer…</translation>
    </message>
    <message>
        <source>Chosen documents: reviewed</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Docs choisis&#xa0;: relus</translation>
    </message>
    <message>
        <source>Chosen documents: take the flag away</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Docs choisis&#xa0;: ôter le signalement</translation>
    </message>
    <message>
        <source>Close project</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Fermer le projet</translation>
    </message>
    <message>
        <source>Copy the rows that are chosen</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>Copier les lignes choisies</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>End one token earlier</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Finir un token plus tôt</translation>
    </message>
    <message>
        <source>End one token later</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Finir un token plus tard</translation>
    </message>
    <message>
        <source>Ends of the line; with Ctrl, of the text</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>Bouts de la ligne&#xa0;; avec Ctrl, du texte</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Filtrer les documents</translation>
    </message>
    <message>
        <source>First to ninth category</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>Première à neuvième catégorie</translation>
    </message>
    <message>
        <source>Flag the document, or take the flag away</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Signaler le document, ou non</translation>
    </message>
    <message>
        <source>Font of the text…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Police du texte…</translation>
    </message>
    <message>
        <source>From number to number, along a curve</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>D’un nombre à l’autre, le long d’une courbe</translation>
    </message>
    <message>
        <source>From run to run</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>D’une exécution à l’autre</translation>
    </message>
    <message>
        <source>From the list back to the number</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>De la liste, retour au nombre</translation>
    </message>
    <message>
        <source>Give the chosen spans this label</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>Donner cette étiquette aux empans choisis</translation>
    </message>
    <message>
        <source>Guideline beside the text</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Consigne à côté du texte</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History of the document, and back</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Historique du document, et retour</translation>
    </message>
    <message>
        <source>Hold a label: each click gives it…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Tenir une étiquette&#xa0;: chaque clic la donne…</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Label by name…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Étiqueter par nom…</translation>
    </message>
    <message>
        <source>Label the selection, token or span</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>Étiqueter la sélection, le token ou l’empan</translation>
    </message>
    <message>
        <source>Labels…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Last label again, here</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Dernière étiquette, ici</translation>
    </message>
    <message>
        <source>Last label again, next occurrence</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Dernière étiquette, occurrence suivante</translation>
    </message>
    <message>
        <source>Let go of the selection</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>Quitter la sélection</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Clair ou sombre selon le système</translation>
    </message>
    <message>
        <source>Line by line</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>Ligne par ligne</translation>
    </message>
    <message>
        <source>List anew</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>Actualiser la liste</translation>
    </message>
    <message>
        <source>List of documents</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>Liste des documents</translation>
    </message>
    <message>
        <source>List the spans behind the number; in the list, open the document</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>Lister les empans derrière le nombre&#xa0;; dans la liste, ouvrir le document</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>New label…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Nouvelle étiquette…</translation>
    </message>
    <message>
        <source>New project…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Next document</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Document suivant</translation>
    </message>
    <message>
        <source>Next document that is not reviewed</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Document suivant non relu</translation>
    </message>
    <message>
        <source>Next likely name</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Prochain nom probable</translation>
    </message>
    <message>
        <source>Open in the document</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>Ouvrir dans le document</translation>
    </message>
    <message>
        <source>Open the document before, after</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>Ouvrir le document précédent, suivant</translation>
    </message>
    <message>
        <source>Previous likely name</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Nom probable précédent</translation>
    </message>
    <message>
        <source>Put back as it was before</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>Remettre comme avant</translation>
    </message>
    <message>
        <source>Remove the chosen documents…</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>Retirer les documents choisis…</translation>
    </message>
    <message>
        <source>Remove the chosen spans</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>Retirer les empans choisis</translation>
    </message>
    <message>
        <source>Screen by screen</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>Écran par écran</translation>
    </message>
    <message>
        <source>Select on to the next likely name</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Sélectionner jusqu’au prochain nom</translation>
    </message>
    <message>
        <source>Span by span</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>Empan par empan</translation>
    </message>
    <message>
        <source>Spans in context</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>Empans en contexte</translation>
    </message>
    <message>
        <source>To the next field or button</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>Au champ ou bouton suivant</translation>
    </message>
    <message>
        <source>To the next table or curve</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>Au tableau ou à la courbe qui suit</translation>
    </message>
    <message>
        <source>To the text</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>Au texte</translation>
    </message>
    <message>
        <source>category</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>flag</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>signaler</translation>
    </message>
    <message>
        <source>likely name</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>nom probable</translation>
    </message>
    <message>
        <source>reviewed</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>relu</translation>
    </message>
    <message>
        <source>Next pane</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>A right, a wrong example for the guideline</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>Exemple juste, faux pour la consigne</translation>
    </message>
    <message>
        <source>Annotations may overlap</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Autoriser le chevauchement</translation>
    </message>
    <message>
        <source>Next proposal, or span</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Proposition ou empan suivant</translation>
    </message>
    <message>
        <source>Numbers of lines, of sentences, none</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Numéros de lignes, de phrases, aucun</translation>
    </message>
    <message>
        <source>Open project…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Pace: how fast, and how long the rest takes</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Rythme&#xa0;: vitesse, et durée de ce qui reste</translation>
    </message>
    <message>
        <source>Pre-annotate…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Préannoter…</translation>
    </message>
    <message>
        <source>Previous document</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Document précédent</translation>
    </message>
    <message>
        <source>Previous proposal, or span</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Proposition ou empan précédent</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reject all of the document</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Rejeter tout le document</translation>
    </message>
    <message>
        <source>Reject the proposal</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Rejeter la proposition</translation>
    </message>
    <message>
        <source>Reject the proposed category</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Rejeter la catégorie proposée</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Reviewed as it is, next document</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Relu tel quel, document suivant</translation>
    </message>
    <message>
        <source>Reviewed, or open again</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Relu, ou de nouveau à relire</translation>
    </message>
    <message>
        <source>Row of IOB tags</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Ligne des étiquettes IOB</translation>
    </message>
    <message>
        <source>Rule from what is here…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Règle d’après ce qui est ici…</translation>
    </message>
    <message>
        <source>Rules…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Règles…</translation>
    </message>
    <message>
        <source>Search or run…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Chercher ou exécuter…</translation>
    </message>
    <message>
        <source>Select</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>Phrase par phrase</translation>
    </message>
    <message>
        <source>Size of the text…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Taille du texte…</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Spans in context, and back</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Empans en contexte, et retour</translation>
    </message>
    <message>
        <source>Token by token</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>Token par token</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Visite de la fenêtre</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>accept all, next</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>tout accepter, suivant</translation>
    </message>
    <message>
        <source>accept, reject</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>accepter, rejeter</translation>
    </message>
    <message>
        <source>next proposal</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>proposition</translation>
    </message>
    <message>
        <source>next, previous</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>documents</translation>
    </message>
    <message>
        <source>remove</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>retirer</translation>
    </message>
    <message>
        <source>resize</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>ajuster</translation>
    </message>
</context>
<context>
    <name>ends</name>
    <message>
        <source>Every document is reviewed: train on them in Models, or export them.</source>
        <extracomment>ui/annotate/ends.py</extracomment>
        <translation>Tous les documents sont relus&#xa0;: entraînez un modèle dans Modèles, ou exportez-les.</translation>
    </message>
    <message>
        <source>From the beginning of the list again.</source>
        <extracomment>ui/annotate/ends.py</extracomment>
        <translation>De nouveau depuis le début de la liste.</translation>
    </message>
    <message>
        <source>No document after this one in the list waits for review; %1 goes on from the beginning.</source>
        <extracomment>ui/annotate/ends.py</extracomment>
        <translation>Aucun document après celui-ci dans la liste n’attend de relecture&#xa0;; %1 reprend au début.</translation>
    </message>
    <message>
        <source>No document of the list waits for review.</source>
        <extracomment>ui/annotate/ends.py</extracomment>
        <translation>Aucun document de la liste n’attend de relecture.</translation>
    </message>
    <message>
        <source>This is the first document of the list.</source>
        <extracomment>ui/annotate/ends.py</extracomment>
        <translation>C’est le premier document de la liste.</translation>
    </message>
    <message>
        <source>This is the last document of the list.</source>
        <extracomment>ui/annotate/ends.py</extracomment>
        <translation>C’est le dernier document de la liste.</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>A fault of Tagwright</source>
        <extracomment>ui/faults.py</extracomment>
        <translation>Une erreur de Tagwright</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/faults.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Something went wrong in Tagwright itself. What you did is saved.</source>
        <extracomment>ui/faults.py</extracomment>
        <translation>Erreur dans Tagwright. Votre travail est enregistré.</translation>
    </message>
    <message>
        <source>The log is at %1.</source>
        <extracomment>ui/faults.py</extracomment>
        <translation>Le journal est dans %1.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>%1 proposed %2</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>%1 a proposé %2</translation>
    </message>
    <message>
        <source>%1, in the place of %2</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>%1, à la place de %2</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>Accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Brought back</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>Ramené dans le projet</translation>
    </message>
    <message>
        <source>Category rejected: %1</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>Catégorie rejetée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Category taken away</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>Catégorie retirée</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>Catégorie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Flag taken away</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>Signalement retiré</translation>
    </message>
    <message>
        <source>Flagged</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>Signalé</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>Importé de %1</translation>
    </message>
    <message>
        <source>Labelled %1</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>Étiqueté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Labels changed</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>Étiquettes modifiées</translation>
    </message>
    <message>
        <source>Not rejected any more: %1</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>N’est plus rejeté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>Rejeté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Removed from the project</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>Retiré du projet</translation>
    </message>
    <message>
        <source>State: %1</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>from the file %1</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>du fichier %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>%1 always means the same; take another key.</source>
        <extracomment>ui/keyboard.py</extracomment>
        <translation>%1 a toujours le même sens&#xa0;; prenez une autre touche.</translation>
    </message>
    <message>
        <source>%1 gives a category; take another key.</source>
        <extracomment>ui/keyboard.py</extracomment>
        <translation>%1 donne une catégorie&#xa0;; prenez une autre touche.</translation>
    </message>
    <message>
        <source>%1 is a label&apos;s key; take one with Ctrl, Alt or Shift.</source>
        <extracomment>ui/keyboard.py</extracomment>
        <translation>%1 est la touche d’une étiquette&#xa0;; prenez-en une avec Ctrl, Alt ou Maj.</translation>
    </message>
    <message>
        <source>%1 moves the cursor; take another key.</source>
        <extracomment>ui/keyboard.py</extracomment>
        <translation>%1 déplace le curseur&#xa0;; prenez une autre touche.</translation>
    </message>
    <message>
        <source>This key is not known.</source>
        <extracomment>ui/keyboard.py</extracomment>
        <translation>Cette touche n’est pas connue.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>%1 labels added</source>
        <extracomment>ui/labels/files.py</extracomment>
        <translation>%1 étiquettes ajoutées</translation>
    </message>
    <message>
        <source>%1 labels completed</source>
        <extracomment>ui/labels/files.py</extracomment>
        <translation>%1 étiquettes complétées</translation>
    </message>
    <message>
        <source>1 label added</source>
        <extracomment>ui/labels/files.py</extracomment>
        <translation>1 étiquette ajoutée</translation>
    </message>
    <message>
        <source>1 label completed</source>
        <extracomment>ui/labels/files.py</extracomment>
        <translation>1 étiquette complétée</translation>
    </message>
</context>
<context>
    <name>looking</name>
    <message>
        <source>Each look at the test part makes its scores say less, for whatever is chosen or mended afterwards is fitted to it: choose by the development part, and look here once, at the end.</source>
        <extracomment>ui/looking.py</extracomment>
        <translation>Chaque consultation de la partie de test rend ses scores moins probants, car ce qui est choisi ou corrigé ensuite s’y ajuste&#xa0;: choisissez d’après la partie de développement, et consultez celle-ci une fois, à la fin.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>ui/looking.py</extracomment>
        <translation>Y renoncer</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>ui/looking.py</extracomment>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>Look at the test part?</source>
        <extracomment>ui/looking.py</extracomment>
        <translation>Consulter la partie de test&#xa0;?</translation>
    </message>
    <message>
        <source>The look is recorded.</source>
        <extracomment>ui/looking.py</extracomment>
        <translation>La consultation est enregistrée.</translation>
    </message>
</context>
<context>
    <name>occurrences</name>
    <message>
        <source>%1 becomes %2.</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>%1 devient %2.</translation>
    </message>
    <message>
        <source>%1 conflicts</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>%1 conflits</translation>
    </message>
    <message>
        <source>%1 freed of %2 in %3.</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>%1&#xa0;: étiquette %2 retirée, dans %3.</translation>
    </message>
    <message>
        <source>%1 gives way to %2.</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>%1 cède la place à %2.</translation>
    </message>
    <message>
        <source>%1 has other borders; it is left as it is.</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>%1 a d’autres limites&#xa0;; laissé tel quel.</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>%1 résultats</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1 is in the way; it is left as it is.</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>%1 est déjà là&#xa0;; laissé tel quel.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>%1 est retiré.</translation>
    </message>
    <message>
        <source>%1 labelled %2 in %3.</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>%1&#xa0;: étiquette %2 posée, dans %3.</translation>
    </message>
    <message>
        <source>%1 occurrences</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>%1 occurrences</translation>
    </message>
    <message>
        <source>%1 relabelled as %2 in %3.</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>%1&#xa0;: étiquette changée en %2, dans %3.</translation>
    </message>
    <message>
        <source>%1 so already</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>%1 déjà ainsi</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>1 conflit</translation>
    </message>
    <message>
        <source>1 hit</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>1 résultat</translation>
    </message>
    <message>
        <source>1 occurrence</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>1 occurrence</translation>
    </message>
    <message>
        <source>It becomes %2.</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>Devient %2.</translation>
    </message>
    <message>
        <source>It is found nowhere in this case, or as whole words.</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>Introuvable avec cette casse, ou en mots entiers.</translation>
    </message>
    <message>
        <source>It is found nowhere.</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>Introuvable.</translation>
    </message>
    <message>
        <source>It is labelled so already.</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>Déjà étiqueté ainsi.</translation>
    </message>
    <message>
        <source>It is left as it is.</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>Laissé tel quel.</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Label %1</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>Étiqueter %1</translation>
    </message>
    <message>
        <source>No annotation and no proposal of this label is on it.</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>Aucune annotation ni proposition de cette étiquette ne s’y trouve.</translation>
    </message>
    <message>
        <source>No hits</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Relabel</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>Réétiqueter</translation>
    </message>
    <message>
        <source>Relabel %1</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>Réétiqueter %1</translation>
    </message>
    <message>
        <source>Remove labels</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>Retirer les étiquettes</translation>
    </message>
    <message>
        <source>Remove labels of %1</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>Retirer les étiquettes de %1</translation>
    </message>
    <message>
        <source>Type a word, a name, or switch to a regular expression.</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>Tapez un mot, un nom, ou passez à une expression régulière.</translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>conflit&#xa0;: %1</translation>
    </message>
    <message>
        <source>labels</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>not ticked</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>non coché</translation>
    </message>
    <message>
        <source>proposed</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>proposé</translation>
    </message>
    <message>
        <source>so already</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>déjà ainsi</translation>
    </message>
    <message>
        <source>ticked</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>coché</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>%1 after %2: %3.</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>%1 après %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 models are kept. The best: %2, %3</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>%1 modèles sont gardés. Le meilleur&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1 on the test part: %2 (95 in 100: %3), %4.</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>%1 sur la partie de test&#xa0;: %2 (IC à 95&#xa0;%&#xa0;: %3), %4.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Agreement with %1 (%2)</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>Accord avec %1 (%2)</translation>
    </message>
    <message>
        <source>Better than after %1: more documents can be expected to help.</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>Mieux qu’après %1&#xa0;: plus de documents devraient aider.</translation>
    </message>
    <message>
        <source>Kept. %1 on the development part: %2</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>Gardé. %1 sur la partie de développement&#xa0;: %2</translation>
    </message>
    <message>
        <source>Kept; nothing could be scored.</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>Gardé&#xa0;; rien n’a pu être évalué.</translation>
    </message>
    <message>
        <source>No difference shown from %1.</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>Pas de différence établie avec %1.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Strict F1</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>F1 strict</translation>
    </message>
    <message>
        <source>The test part had nothing to score.</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>La partie de test n’avait rien à évaluer.</translation>
    </message>
    <message>
        <source>The test part was looked at %1 times, first on %2.</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>La partie de test a été consultée %1 fois, d’abord le %2.</translation>
    </message>
    <message>
        <source>The test part was looked at once, on %1.</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>La partie de test a été consultée une fois, le %1.</translation>
    </message>
    <message>
        <source>Worse than after %1.</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>Moins bien qu’après %1.</translation>
    </message>
</context>
<context>
    <name>pace</name>
    <message>
        <source>%1 each</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>%1 chacun</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>Il reste %1.</translation>
    </message>
    <message>
        <source>%1 left: about %2.</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>Il reste %1&#xa0;: environ %2.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 today</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>%1 aujourd’hui</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>A span accepted took %1, one typed %2: the suggestions cost %3.</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>Un empan accepté a pris %1, un empan saisi %2&#xa0;: les propositions ont fait perdre %3.</translation>
    </message>
    <message>
        <source>A span accepted took %1, one typed %2: the suggestions saved %3.</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>Un empan accepté a pris %1, un empan saisi %2&#xa0;: les propositions ont fait gagner %3.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Actions for a span</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>Actions par empan</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>Ajoutés</translation>
    </message>
    <message>
        <source>At work</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>Au travail</translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>Corrigés</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Every document is reviewed.</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>Tous les documents sont relus.</translation>
    </message>
    <message>
        <source>For a document</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>Par document</translation>
    </message>
    <message>
        <source>For a span</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>Par empan</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Spans</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>Empans</translation>
    </message>
    <message>
        <source>There is no document yet.</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>Aucun document pour l’instant.</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Category of the document</source>
        <extracomment>ui/palette.py</extracomment>
        <translation>Catégorie du document</translation>
    </message>
    <message>
        <source>Label by name</source>
        <extracomment>ui/palette.py</extracomment>
        <translation>Étiqueter par nom</translation>
    </message>
    <message>
        <source>New category %1</source>
        <extracomment>ui/palette.py</extracomment>
        <translation>Nouvelle catégorie %1</translation>
    </message>
    <message>
        <source>New label %1</source>
        <extracomment>ui/palette.py</extracomment>
        <translation>Nouvelle étiquette %1</translation>
    </message>
    <message>
        <source>No category</source>
        <extracomment>ui/palette.py</extracomment>
        <translation>Sans catégorie</translation>
    </message>
    <message>
        <source>Search or run…</source>
        <extracomment>ui/palette.py</extracomment>
        <translation>Chercher ou exécuter…</translation>
    </message>
    <message>
        <source>Show the documents with “%1”</source>
        <extracomment>ui/palette.py</extracomment>
        <translation>Afficher les documents avec «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>%1 documents</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>%1 documents</translation>
    </message>
    <message>
        <source>%1 exported to %2.</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>%1&#xa0;: export vers %2.</translation>
    </message>
    <message>
        <source>%1 labels</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>%1 étiquettes</translation>
    </message>
    <message>
        <source>%1 looks</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>%1 consultations</translation>
    </message>
    <message>
        <source>%1 mistakes</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>%1 erreurs</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>%1 sur %2.</translation>
    </message>
    <message>
        <source>%1 proposals</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>%1 propositions</translation>
    </message>
    <message>
        <source>%1 spans</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>%1 empans</translation>
    </message>
    <message>
        <source>%1 with a category</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>%1 catégorisés</translation>
    </message>
    <message>
        <source>1 document</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>1 document</translation>
    </message>
    <message>
        <source>1 label</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>1 étiquette</translation>
    </message>
    <message>
        <source>1 look</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>1 consultation</translation>
    </message>
    <message>
        <source>1 mistake</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>1 erreur</translation>
    </message>
    <message>
        <source>1 proposal</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>1 proposition</translation>
    </message>
    <message>
        <source>1 span</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>1 empan</translation>
    </message>
    <message>
        <source>1 with a category</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>1 catégorisé</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undone: import. %1 left; redo brings the others back.</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>Importation annulée, il reste %1&#xa0;; rétablir fait revenir les autres.</translation>
    </message>
    <message>
        <source>accept</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>acceptation</translation>
    </message>
    <message>
        <source>accept all</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>acceptation de tout</translation>
    </message>
    <message>
        <source>accepted unseen</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>accepté sans relecture</translation>
    </message>
    <message>
        <source>add label</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>ajout d’étiquette</translation>
    </message>
    <message>
        <source>categorise</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>catégorisation</translation>
    </message>
    <message>
        <source>delete label</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>suppression d’étiquette</translation>
    </message>
    <message>
        <source>flag</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>signalement</translation>
    </message>
    <message>
        <source>import</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>importation</translation>
    </message>
    <message>
        <source>label</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>étiquetage</translation>
    </message>
    <message>
        <source>label all</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>étiquetage de toutes les occurrences</translation>
    </message>
    <message>
        <source>least sure %1</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>min. %1</translation>
    </message>
    <message>
        <source>merge</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>fusion</translation>
    </message>
    <message>
        <source>merge labels</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>fusion d’étiquettes</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>rien pour l’instant</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>à relire</translation>
    </message>
    <message>
        <source>reject</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>rejet</translation>
    </message>
    <message>
        <source>reject category</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>rejet de la catégorie</translation>
    </message>
    <message>
        <source>relabel</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>réétiquetage</translation>
    </message>
    <message>
        <source>remove</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>retrait</translation>
    </message>
    <message>
        <source>remove all</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>retrait de toutes les occurrences</translation>
    </message>
    <message>
        <source>rename label</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>changement de nom d’étiquette</translation>
    </message>
    <message>
        <source>resize</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>changement de limites</translation>
    </message>
    <message>
        <source>restore</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>remise en état</translation>
    </message>
    <message>
        <source>review</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>relecture</translation>
    </message>
    <message>
        <source>reviewed</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>relu</translation>
    </message>
    <message>
        <source>unflag</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>retrait du signalement</translation>
    </message>
</context>
<context>
    <name>retold</name>
    <message>
        <source>%1 %2; `tagwright new %3` makes a project.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 %2&#xa0;; `tagwright new %3` crée un projet.</translation>
    </message>
    <message>
        <source>%1 annotations stood there twice; one was kept</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 annotations y étaient en double&#xa0;; une seule a été gardée</translation>
    </message>
    <message>
        <source>%1 at position %2</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1, à la position %2</translation>
    </message>
    <message>
        <source>%1 cannot be merged into itself; name another label.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 ne peut pas être fusionnée avec elle-même&#xa0;; choisissez une autre étiquette.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name, or open it.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 existe déjà&#xa0;; choisissez un autre nom, ou ouvrez-le.</translation>
    </message>
    <message>
        <source>%1 exists already; name a file that does not.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 existe déjà&#xa0;; indiquez un fichier qui n’existe pas.</translation>
    </message>
    <message>
        <source>%1 folds need %2 documents or more in the training and development parts; there are %3.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 plis demandent au moins %2 documents dans les parties d’entraînement et de développement&#xa0;; il y en a %3.</translation>
    </message>
    <message>
        <source>%1 has no documents left to propose on: all that were asked for are reviewed. Open some again first.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 n’a plus de documents sur lesquels proposer&#xa0;: tous ceux qui étaient demandés sont relus. Rouvrez-en d’abord quelques-uns.</translation>
    </message>
    <message>
        <source>%1 has no documents to propose on; import some first.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 n’a pas de documents sur lesquels proposer&#xa0;; importez-en d’abord.</translation>
    </message>
    <message>
        <source>%1 has no labels in it; name another file.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 ne contient aucune étiquette&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 has no rules that are on; add some with `tagwright rules` or in the window.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 n’a aucune règle active&#xa0;; ajoutez-en avec `tagwright rules` ou dans la fenêtre.</translation>
    </message>
    <message>
        <source>%1 has no vector for any word of the training part.</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>%1 n’a de vecteur pour aucun mot de la partie d’entraînement.</translation>
    </message>
    <message>
        <source>%1 has several categories; they were kept in its metadata</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>%1 a plusieurs catégories&#xa0;; elles ont été gardées dans ses métadonnées</translation>
    </message>
    <message>
        <source>%1 has the label %2 twice; take one of them out.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 contient deux fois l’étiquette %2&#xa0;; ôtez-en une.</translation>
    </message>
    <message>
        <source>%1 holds no vectors: a word and its numbers must stand in each line.</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>%1 ne contient pas de vecteurs&#xa0;: il faut un mot et ses nombres par ligne.</translation>
    </message>
    <message>
        <source>%1 is %2, or a choice such as {&quot;IN&quot;: [...]}</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 est %2, ou un choix tel que {&quot;IN&quot;: [...]}</translation>
    </message>
    <message>
        <source>%1 is a format to look at, not to read; read what it was made from</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 est un format à regarder, pas à lire&#xa0;; lisez ce dont il a été tiré</translation>
    </message>
    <message>
        <source>%1 is a list, each of it %2</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 est une liste, dont chaque élément est %2</translation>
    </message>
    <message>
        <source>%1 is an SQLite file, but not a Tagwright project.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 est un fichier SQLite, mais pas un projet Tagwright.</translation>
    </message>
    <message>
        <source>%1 is at work in another process; end that one first.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 est en cours dans un autre processus&#xa0;; terminez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 is damaged and open for reading only: %2; `tagwright rescue %3 -o NEW` writes that into a new project, and `tagwright backups %4` lists the backups.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 est endommagé et ouvert en lecture seule&#xa0;: %2&#xa0;; `tagwright rescue %3 -o NEW` l’écrit dans un nouveau projet, et `tagwright backups %4` liste les sauvegardes.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 est endommagé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2; train again, or take another copy of the run.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 est endommagé&#xa0;: %2&#xa0;; entraînez de nouveau, ou prenez une autre copie de l’exécution.</translation>
    </message>
    <message>
        <source>%1 is damaged; `tagwright check %2` says where and mends its search, and `tagwright rescue %3 -o NEW` writes what can be read into a new project.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 est endommagé&#xa0;; `tagwright check %2` dit où et répare la recherche, et `tagwright rescue %3 -o NEW` écrit ce qui est lisible dans un nouveau projet.</translation>
    </message>
    <message>
        <source>%1 is no CSV: %2; mend it there.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 n’est pas du CSV&#xa0;: %2&#xa0;; corrigez cet endroit.</translation>
    </message>
    <message>
        <source>%1 is no JSON: %2; mend it there.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 n’est pas du JSON&#xa0;: %2&#xa0;; corrigez cet endroit.</translation>
    </message>
    <message>
        <source>%1 is no XML: %2; mend it there.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 n’est pas du XML&#xa0;: %2&#xa0;; corrigez cet endroit.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8; save it as UTF-8.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 n’est pas en UTF-8&#xa0;; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not a Tagwright project; import it into one instead.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 n’est pas un projet Tagwright&#xa0;; importez-le plutôt dans un projet.</translation>
    </message>
    <message>
        <source>%1 is not a list of labels; write it like [{&quot;name&quot;: &quot;PER&quot;}].</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 n’est pas une liste d’étiquettes&#xa0;; écrivez-la comme [{&quot;name&quot;: &quot;PER&quot;}].</translation>
    </message>
    <message>
        <source>%1 is not a run: it has no %2.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 n’est pas une exécution&#xa0;: il n’y a pas de %2.</translation>
    </message>
    <message>
        <source>%1 is open for reading only, because the file or its folder cannot be written to; copy it to a folder of your own to work on it.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 est ouvert en lecture seule, car le fichier ou son dossier est protégé en écriture&#xa0;; copiez-le dans un dossier à vous pour y travailler.</translation>
    </message>
    <message>
        <source>%1 is too large for a file of labels; name another file.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 est trop grand pour un fichier d’étiquettes&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is true or false</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 est true ou false</translation>
    </message>
    <message>
        <source>%1 knows no %2; it knows %3</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 ne connaît pas %2&#xa0;; il connaît %3</translation>
    </message>
    <message>
        <source>%1 labels are too many for a tagger, which can tell %2 apart; join some of them.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 étiquettes, c’est trop pour un étiqueteur, qui en distingue %2&#xa0;; regroupez-en.</translation>
    </message>
    <message>
        <source>%1 of its documents could be read</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 de ses documents ont pu être lus</translation>
    </message>
    <message>
        <source>%1 was made by a newer Tagwright (version %2 of the file); update this one to open it.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 a été créé par un Tagwright plus récent (version %2 du fichier)&#xa0;; mettez celui-ci à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 was moved, deleted or replaced while it was open; put it back, or close the project and open it where it is now.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 a été déplacé, supprimé ou remplacé pendant qu’il était ouvert&#xa0;; remettez-le en place, ou fermez le projet et ouvrez-le là où il se trouve maintenant.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1, parts of these tables could not: %2</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1, mais pas des parties de ces tables&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; what was done before cannot be undone any more</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1&#xa0;; ce qui a été fait avant ne peut plus être annulé</translation>
    </message>
    <message>
        <source>A colour is written like #cc6677, and %1 is not.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>Une couleur s’écrit comme #cc6677, et %1 n’en est pas une.</translation>
    </message>
    <message>
        <source>A guideline has %1 characters at most, and this one has %2; shorten it.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>Une consigne a au plus %1 caractères, et celle-ci en a %2&#xa0;; raccourcissez-la.</translation>
    </message>
    <message>
        <source>A guideline is plain text, and there is a character U+%1 in line %2 of this one; take it out.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>Une consigne est du texte brut, et celle-ci a un caractère U+%1 à la ligne %2&#xa0;; ôtez-le.</translation>
    </message>
    <message>
        <source>A label cannot be named %1; give it a name without line breaks or white space at its ends.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>Une étiquette ne peut pas s’appeler %1&#xa0;; donnez-lui un nom sans saut de ligne ni blanc aux extrémités.</translation>
    </message>
    <message>
        <source>A label&apos;s key is one of %1, and %2 is not.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>La touche d’une étiquette est l’une de %1, et %2 n’en est pas une.</translation>
    </message>
    <message>
        <source>A page to look at, with the annotations in colour (written only)</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>Une page à regarder, avec les annotations en couleur (écriture seule)</translation>
    </message>
    <message>
        <source>A worker process ended before its work was done (often for lack of memory); try again with one process.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>Un processus a pris fin avant d’avoir terminé (souvent faute de mémoire)&#xa0;; réessayez avec un seul processus.</translation>
    </message>
    <message>
        <source>All documents of the training part have the category %1: there is nothing to tell apart; label documents of another category, too.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>Tous les documents de la partie d’entraînement ont la catégorie %1&#xa0;: il n’y a rien à distinguer&#xa0;; étiquetez aussi des documents d’une autre catégorie.</translation>
    </message>
    <message>
        <source>CoNLL scores need spans that do not overlap, but in document %1 the %2 spans [%3, %4) and [%5, %6) do.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>Les scores CoNLL demandent des empans qui ne se chevauchent pas, or dans le document %1 les empans (%2) [%3, %4) et [%5, %6) se chevauchent.</translation>
    </message>
    <message>
        <source>CoNLL-2002, Dutch news</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>CoNLL-2002, actualités en néerlandais</translation>
    </message>
    <message>
        <source>CoNLL-2002, Spanish news</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>CoNLL-2002, actualités en espagnol</translation>
    </message>
    <message>
        <source>CoNLL-2003: a token a line, IOB tags in the last column</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>CoNLL-2003&#xa0;: un token par ligne, étiquettes IOB dans la dernière colonne</translation>
    </message>
    <message>
        <source>CoNLL-U Plus: CoNLL-U with the columns that its first line names</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>CoNLL-U Plus&#xa0;: CoNLL-U avec les colonnes que nomme sa première ligne</translation>
    </message>
    <message>
        <source>CoNLL-U: a word a line in ten columns (Universal Dependencies)</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>CoNLL-U&#xa0;: un mot par ligne en dix colonnes (Universal Dependencies)</translation>
    </message>
    <message>
        <source>Folds are from %1 to %2, not %3.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>Il faut de %1 à %2 plis, pas %3.</translation>
    </message>
    <message>
        <source>JSON Lines, one document a line (Tagwright&apos;s and Prodigy&apos;s)</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>JSON Lines, un document par ligne (Tagwright et Prodigy)</translation>
    </message>
    <message>
        <source>Label Studio&apos;s JSON: tasks with annotations and predictions</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>JSON de Label Studio&#xa0;: tâches avec annotations et prédictions</translation>
    </message>
    <message>
        <source>Movie reviews, pos or neg (Pang and Lee)</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>Critiques de films, pos ou neg (Pang et Lee)</translation>
    </message>
    <message>
        <source>NLTK&apos;s corpus %1 is not on this machine; get it with `python -m nltk.downloader %2`, or let NLTK_DATA name the folder that has it.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>Le corpus %1 de NLTK n’est pas sur cette machine&#xa0;; obtenez-le avec `python -m nltk.downloader %2`, ou indiquez dans NLTK_DATA le dossier qui le contient.</translation>
    </message>
    <message>
        <source>No backup of %1 could be made in %2: %3; see to it that the folder can be written to and has room.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>Aucune sauvegarde de %1 n’a pu être faite dans %2&#xa0;: %3&#xa0;; vérifiez que le dossier est accessible en écriture et qu’il reste de la place.</translation>
    </message>
    <message>
        <source>None of the labels of %1 (%2) has a counterpart among the project&apos;s (%3); name one with --map, as in --map %4=%5.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>Aucune des étiquettes de %1 (%2) n’a d’équivalent parmi celles du projet (%3)&#xa0;; associez-en une, comme avec --map %4=%5.</translation>
    </message>
    <message>
        <source>Nothing in %1 could be taken; the project is as it was.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>Rien dans %1 n’a pu être pris&#xa0;; le projet est resté tel quel.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>Rien n’a été modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>OP %1 asks for at least %2 and at most %3</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>OP %1 demande au moins %2 et au plus %3</translation>
    </message>
    <message>
        <source>OP is one of ! ? + * {n} {n,m} {n,} {,m}</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>OP est l’un de ! ? + * {n} {n,m} {n,} {,m}</translation>
    </message>
    <message>
        <source>OP repeats %1 times at most</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>OP répète %1 fois au plus</translation>
    </message>
    <message>
        <source>One document is too few to train on: label another one, to measure on it.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>Un seul document ne suffit pas pour entraîner&#xa0;: étiquetez-en un autre, pour mesurer dessus.</translation>
    </message>
    <message>
        <source>Parquet, as Hugging Face datasets reads it</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>Parquet, tel que le lit Hugging Face datasets</translation>
    </message>
    <message>
        <source>Penn Treebank, a tenth: parts of speech</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>Penn Treebank, un dixième&#xa0;: parties du discours</translation>
    </message>
    <message>
        <source>Plain text, one document a file (or a line, or a paragraph)</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>Texte brut, un document par fichier (ou par ligne, ou par paragraphe)</translation>
    </message>
    <message>
        <source>Relabelling %1 as %2 changes nothing.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>Réétiqueter %1 en %2 ne change rien.</translation>
    </message>
    <message>
        <source>Reuters-21578 news, 1987, without entities</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>Dépêches Reuters-21578, 1987, sans entités</translation>
    </message>
    <message>
        <source>Sample: film and restaurant reviews</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>Exemple&#xa0;: critiques de films et de restaurants</translation>
    </message>
    <message>
        <source>Sample: news and property advertisements, with gold entities</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>Exemple&#xa0;: dépêches et annonces immobilières, avec les entités de référence</translation>
    </message>
    <message>
        <source>Sample: property advertisements, half of them French</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>Exemple&#xa0;: annonces immobilières, pour moitié en français</translation>
    </message>
    <message>
        <source>Sample: short news items</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>Exemple&#xa0;: brèves d’actualité</translation>
    </message>
    <message>
        <source>Sample: short news items to label; spaCy proposes, you correct</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>Exemple : brèves d’actualité à annoter ; spaCy propose, vous corrigez</translation>
    </message>
    <message>
        <source>Table with commas: a token a row, or a text a row with its category</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>Tableau à virgules&#xa0;: un token par ligne, ou un texte par ligne avec sa catégorie</translation>
    </message>
    <message>
        <source>Table with tabs: a token a row, or a text a row with its category</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>Tableau à tabulations&#xa0;: un token par ligne, ou un texte par ligne avec sa catégorie</translation>
    </message>
    <message>
        <source>Taggers and classifiers have different scores; train either, not both.</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>Les étiqueteurs et les classifieurs ont des scores différents&#xa0;; entraînez les uns ou les autres.</translation>
    </message>
    <message>
        <source>The documents that wait are not in the pipeline&apos;s language (%1) but in %2; choose a pipeline of theirs.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>Les documents en attente ne sont pas dans la langue du pipeline (%1), mais en %2&#xa0;; choisissez un pipeline de leur langue.</translation>
    </message>
    <message>
        <source>The error grew beyond all bounds; choose a smaller learning_rate.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>L’erreur a crû sans limite&#xa0;; choisissez un learning_rate plus petit.</translation>
    </message>
    <message>
        <source>The import was silent for so long that another process took it for abandoned; nothing was imported. Import again.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>L’import est resté muet si longtemps qu’un autre processus l’a cru abandonné&#xa0;; rien n’a été importé. Importez de nouveau.</translation>
    </message>
    <message>
        <source>The look at the test part cannot be recorded in %1 (%2); make the folder writable.</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>La consultation de la partie de test ne peut pas être enregistrée dans %1 (%2)&#xa0;; rendez le dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>The model %1 cannot be loaded here: %2.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>Le modèle %1 ne peut pas être chargé ici&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The regular expression %1 cannot be read: %2.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>L’expression régulière %1 est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The regular expression %1 of a rule takes too long; make it simpler, for example without repetitions within repetitions.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>L’expression régulière %1 d’une règle prend trop de temps&#xa0;; simplifiez-la, par exemple sans répétitions dans des répétitions.</translation>
    </message>
    <message>
        <source>The regular expression %1 takes too long; make it simpler, for example without repetitions within repetitions.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>L’expression régulière %1 prend trop de temps&#xa0;; simplifiez-la, par exemple sans répétitions dans des répétitions.</translation>
    </message>
    <message>
        <source>The setting %1 cannot be %2; it is %3 from %4 to %5.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>Le réglage %1 ne peut pas être %2&#xa0;; c’est %3 de %4 à %5.</translation>
    </message>
    <message>
        <source>The setting %1 cannot be %2; it is a text.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>Le réglage %1 ne peut pas être %2&#xa0;; c’est un texte.</translation>
    </message>
    <message>
        <source>The setting %1 cannot be %2; it is one of %3.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>Le réglage %1 ne peut pas être %2&#xa0;; c’est l’un de %3.</translation>
    </message>
    <message>
        <source>The spaCy pipeline %1 cannot be loaded (%2); install the version that fits this spaCy.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>Le pipeline spaCy %1 ne peut pas être chargé (%2)&#xa0;; installez la version qui convient à ce spaCy.</translation>
    </message>
    <message>
        <source>The spaCy pipeline %1 has no word vectors; name another.</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>Le pipeline spaCy %1 n’a pas de vecteurs de mots&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The spaCy pipeline %1 is damaged; install it again.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>Le pipeline spaCy %1 est endommagé&#xa0;; réinstallez-le.</translation>
    </message>
    <message>
        <source>The training part is empty: it has none of the %1 documents chosen; label more documents, or train on more of them.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>La partie d’entraînement est vide&#xa0;: elle n’a aucun des %1 documents choisis&#xa0;; étiquetez plus de documents, ou entraînez sur davantage.</translation>
    </message>
    <message>
        <source>There are no documents to write to %1.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>Il n’y a aucun document à écrire dans %1.</translation>
    </message>
    <message>
        <source>There is a label %1 already; merge %2 into it instead.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>L’étiquette %1 existe déjà&#xa0;; fusionnez plutôt %2 avec elle.</translation>
    </message>
    <message>
        <source>There is no %1 named %2; the known ones are: %3.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>Inconnu&#xa0;: %1 %2&#xa0;; existent&#xa0;: %3.</translation>
    </message>
    <message>
        <source>There is no document %1 in the project.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>Il n’y a pas de document %1 dans le projet.</translation>
    </message>
    <message>
        <source>There is no file %1 to read word vectors from.</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>Le fichier de vecteurs de mots %1 n’existe pas.</translation>
    </message>
    <message>
        <source>There is no folder %1; create it first.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>Le dossier %1 n’existe pas&#xa0;; créez-le d’abord.</translation>
    </message>
    <message>
        <source>There is no label %1 any more; add it first.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>Il n’y a plus d’étiquette %1&#xa0;; ajoutez-la d’abord.</translation>
    </message>
    <message>
        <source>There is no label %1; the known ones are: %2.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>Il n’y a pas d’étiquette %1&#xa0;; celles qui existent&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is nothing to learn: no document of the training part has a span; label some documents, or train on proposals.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>Il n’y a rien à apprendre&#xa0;: aucun document de la partie d’entraînement n’a d’empan&#xa0;; étiquetez des documents, ou entraînez sur les propositions.</translation>
    </message>
    <message>
        <source>There is nothing to learn: none of the %1 documents chosen has a category; give some documents one.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>Il n’y a rien à apprendre&#xa0;: aucun des %1 documents choisis n’a de catégorie&#xa0;; donnez-en une à quelques documents.</translation>
    </message>
    <message>
        <source>UIMA CAS (XMI), a file a document (INCEpTION, DKPro)</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>UIMA CAS (XMI), un fichier par document (INCEpTION, DKPro)</translation>
    </message>
    <message>
        <source>WebAnno TSV 3.3, a file a document (WebAnno, INCEpTION)</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>WebAnno TSV 3.3, un fichier par document (WebAnno, INCEpTION)</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>deux-points manquant</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>virgule manquante</translation>
    </message>
    <message>
        <source>a document has one category; its labels were kept as metadata</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>un document n’a qu’une catégorie&#xa0;; ses étiquettes ont été gardées en métadonnées</translation>
    </message>
    <message>
        <source>a long change is under way; wait for its end.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>une longue modification est en cours&#xa0;; attendez la fin.</translation>
    </message>
    <message>
        <source>a name in double quotes is missing</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>nom entre guillemets droits manquant</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a pattern has %1 tokens at most</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>un motif a au plus %1 tokens</translation>
    </message>
    <message>
        <source>a pattern is a list of tokens, such as [{&quot;LOWER&quot;: &quot;dr.&quot;}, {}]</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>un motif est une liste de tokens, comme [{&quot;LOWER&quot;: &quot;dr.&quot;}, {}]</translation>
    </message>
    <message>
        <source>a phrase has %1 characters at most; this one is longer</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>une expression a au plus %1 caractères&#xa0;; celle-ci est plus longue</translation>
    </message>
    <message>
        <source>a rule is written {&quot;label&quot;: &quot;ORG&quot;, &quot;pattern&quot;: &quot;...&quot;}</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>une règle s’écrit {&quot;label&quot;: &quot;ORG&quot;, &quot;pattern&quot;: &quot;...&quot;}</translation>
    </message>
    <message>
        <source>a string</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>une chaîne</translation>
    </message>
    <message>
        <source>a string holds a control character</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>caractère de contrôle interdit</translation>
    </message>
    <message>
        <source>a string is not closed</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>chaîne non fermée</translation>
    </message>
    <message>
        <source>a token is written {&quot;LOWER&quot;: &quot;port&quot;}, and {} is any</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>un token s’écrit {&quot;LOWER&quot;: &quot;port&quot;}, et {} vaut n’importe lequel</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>valeur manquante</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>an annotation covers no whole token: %1 was left out</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>une annotation ne couvre aucun token entier&#xa0;: %1 a été laissé de côté</translation>
    </message>
    <message>
        <source>an annotation cuts a token: %1 became %2</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>une annotation coupe un token&#xa0;: %1 est devenu %2</translation>
    </message>
    <message>
        <source>an escape in a string is wrong</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>échappement incorrect</translation>
    </message>
    <message>
        <source>annotations</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>les annotations</translation>
    </message>
    <message>
        <source>annotations across sentences in one piece</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>les annotations d’un seul tenant sur plusieurs phrases</translation>
    </message>
    <message>
        <source>annotations of no character that touch no word</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>les annotations vides qui ne touchent aucun mot</translation>
    </message>
    <message>
        <source>annotations on white space alone</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>les annotations sur des blancs seuls</translation>
    </message>
    <message>
        <source>annotations that overlap a longer one</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>les annotations qui en chevauchent une plus longue</translation>
    </message>
    <message>
        <source>annotations, having no column for them</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>les annotations, faute de colonne</translation>
    </message>
    <message>
        <source>another document has this id; renamed %1</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>un autre document a cet identifiant&#xa0;; renommé %1</translation>
    </message>
    <message>
        <source>another import brought a document %1 meanwhile; nothing was imported. Import again.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>un autre import a apporté entre-temps un document %1&#xa0;; rien n’a été importé. Importez de nouveau.</translation>
    </message>
    <message>
        <source>another process changed the same thing meanwhile; nothing was changed. Look at it as it is now, and try again.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>un autre processus a modifié la même chose entre-temps&#xa0;; rien n’a été modifié. Regardez l’état actuel, puis réessayez.</translation>
    </message>
    <message>
        <source>another process is writing to it; try again in a moment.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>un autre processus y écrit&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>bad character in group name</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>caractère interdit dans un nom de groupe</translation>
    </message>
    <message>
        <source>bad character range</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>intervalle de caractères incorrect</translation>
    </message>
    <message>
        <source>bad escape (end of pattern)</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>échappement incomplet à la fin</translation>
    </message>
    <message>
        <source>borders of annotations within a token</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>les bornes d’annotations à l’intérieur d’un token</translation>
    </message>
    <message>
        <source>brat standoff: a folder of pairs, .txt and .ann</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>brat standoff&#xa0;: un dossier de paires, .txt et .ann</translation>
    </message>
    <message>
        <source>byte %1 of the line (0x%2) is not UTF-8; name the encoding of the file, such as latin-1, or save it as UTF-8</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>l’octet %1 de la ligne (0x%2) n’est pas de l’UTF-8&#xa0;; indiquez l’encodage du fichier, par exemple latin-1, ou enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>cannot be read after row %1; the rest was left out</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>est illisible après la ligne %1&#xa0;; le reste a été laissé de côté</translation>
    </message>
    <message>
        <source>cannot be read as %1 (%2); name its true encoding</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>ne peut pas être lu comme %1 (%2)&#xa0;; indiquez son véritable encodage</translation>
    </message>
    <message>
        <source>cannot be used (%1); try another place</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>est inutilisable (%1)&#xa0;; essayez un autre endroit</translation>
    </message>
    <message>
        <source>categories</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>les catégories</translation>
    </message>
    <message>
        <source>categories that machines propose</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>les catégories proposées par des machines</translation>
    </message>
    <message>
        <source>characters that no token covers</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>les caractères qu’aucun token ne couvre</translation>
    </message>
    <message>
        <source>columns that the file has not</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>les colonnes que le fichier n’a pas</translation>
    </message>
    <message>
        <source>control characters (XML has none; U+FFFD stands for them)</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>les caractères de contrôle (XML n’en a pas&#xa0;; U+FFFD les remplace)</translation>
    </message>
    <message>
        <source>doccano&apos;s JSON Lines: spans or categories in `label`</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>JSON Lines de doccano&#xa0;: empans ou catégories dans `label`</translation>
    </message>
    <message>
        <source>document %1 of the file %2</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>document %1 du fichier&#xa0;: %2</translation>
    </message>
    <message>
        <source>documents without words</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>les documents sans mots</translation>
    </message>
    <message>
        <source>documents without words (reading refuses their files)</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>les documents sans mots (la lecture refuse leurs fichiers)</translation>
    </message>
    <message>
        <source>does not exist</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <source>fastText: a text a line, its category before it</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>fastText&#xa0;: un texte par ligne, précédé de sa catégorie</translation>
    </message>
    <message>
        <source>has %1 %2, which must be a string</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>a %1 %2, qui doit être une chaîne</translation>
    </message>
    <message>
        <source>has %1 cells for %2 columns; put its text in quotes</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>a %1 cellules pour %2 colonnes&#xa0;; mettez son texte entre guillemets</translation>
    </message>
    <message>
        <source>has %1 labels for %2 tokens</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>a %1 étiquettes pour %2 tokens</translation>
    </message>
    <message>
        <source>has %1 that is not a list of objects</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>a %1 qui n’est pas une liste d’objets</translation>
    </message>
    <message>
        <source>has a label %1, which is neither a name nor [start, end, name]</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>a une étiquette %1, qui n’est ni un nom ni [start, end, name]</translation>
    </message>
    <message>
        <source>has a label but no text</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>a une étiquette mais pas de texte</translation>
    </message>
    <message>
        <source>has a proposed category without a name</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>a une catégorie proposée sans nom</translation>
    </message>
    <message>
        <source>has a quote that is not closed; close it, or double it</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>a un guillemet non fermé&#xa0;; fermez-le ou doublez-le</translation>
    </message>
    <message>
        <source>has a quote that is not closed; it was taken for a character</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>a un guillemet non fermé&#xa0;; il a été pris pour un caractère</translation>
    </message>
    <message>
        <source>has a range that is empty or runs backwards</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>a une étendue vide ou à rebours</translation>
    </message>
    <message>
        <source>has a score %1, which is not a number</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>a un score %1, qui n’est pas un nombre</translation>
    </message>
    <message>
        <source>has a sentence whose borders are not whole numbers</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>a une phrase dont les bornes ne sont pas entières</translation>
    </message>
    <message>
        <source>has a span %1-%2 that is empty or beyond its text of %3 characters</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>a un empan %1-%2 vide ou hors de son texte de %3 caractères</translation>
    </message>
    <message>
        <source>has a span %1-%2, not of whole numbers</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>a un empan %1-%2 dont les bornes ne sont pas entières</translation>
    </message>
    <message>
        <source>has a span by tokens that the line does not have</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>a un empan dont les tokens ne sont pas dans la ligne</translation>
    </message>
    <message>
        <source>has a span whose label is %1, which must be a string</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>a un empan dont l’étiquette est %1, qui doit être une chaîne</translation>
    </message>
    <message>
        <source>has a span whose label is %1: %2</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>a un empan dont l’étiquette est %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>has a token whose borders are not whole numbers</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>a un token dont les bornes ne sont pas entières</translation>
    </message>
    <message>
        <source>has a token without %1</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>a un token sans %1</translation>
    </message>
    <message>
        <source>has a token without a word</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>a un token sans mot</translation>
    </message>
    <message>
        <source>has an impossible label: %1</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>a une étiquette impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>has metadata that are not JSON</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>a des métadonnées qui ne sont pas du JSON</translation>
    </message>
    <message>
        <source>has neither tokens nor a text; its columns are: %1</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>n’a ni tokens ni texte&#xa0;; ses colonnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>has no &quot;text&quot;; each line needs one, a string</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>n’a pas de &quot;text&quot;&#xa0;; il en faut un par ligne, une chaîne</translation>
    </message>
    <message>
        <source>has no %1 lines; each %2 sentences were taken as a document</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>n’a pas de lignes %1&#xa0;; chaque groupe de %2 phrases a été pris comme un document</translation>
    </message>
    <message>
        <source>has no column %1; it has: %2</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>n’a pas de colonne %1&#xa0;; il a&#xa0;: %2</translation>
    </message>
    <message>
        <source>has no feature %1 in its layer; it has: %2</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>n’a pas d’attribut %1 dans sa couche&#xa0;; elle a&#xa0;: %2</translation>
    </message>
    <message>
        <source>has no labels of entities; name a column to read others</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>n’a pas d’étiquettes d’entités&#xa0;; indiquez une colonne pour en lire d’autres</translation>
    </message>
    <message>
        <source>has no layer %1; it has: %2</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>n’a pas de couche %1&#xa0;; il a&#xa0;: %2</translation>
    </message>
    <message>
        <source>has no text</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>n’a pas de texte</translation>
    </message>
    <message>
        <source>has no text among its data (%1); its key should be &quot;text&quot;</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>n’a pas de texte parmi ses données (%1)&#xa0;; sa clé devrait être &quot;text&quot;</translation>
    </message>
    <message>
        <source>has numbers in %1 and no names for them; give these in order, names=O,B-PER,I-PER</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>a des nombres dans %1 et pas de noms pour eux&#xa0;; donnez ceux-ci dans l’ordre, names=O,B-PER,I-PER</translation>
    </message>
    <message>
        <source>has the label %1, for which there is no name</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>a l’étiquette %1, qui n’a pas de nom</translation>
    </message>
    <message>
        <source>has the unknown %1 %2; the known ones are: %3</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>a %1 inconnu&#xa0;: %2&#xa0;; sont connus&#xa0;: %3</translation>
    </message>
    <message>
        <source>has tokens that do not stand in its text</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>a des tokens absents de son texte</translation>
    </message>
    <message>
        <source>has tokens that overlap or leave the text of %1 characters</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>a des tokens qui se chevauchent ou sortent du texte de %1 caractères</translation>
    </message>
    <message>
        <source>holds binary data; name a text file</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>contient des données binaires&#xa0;; indiquez un fichier texte</translation>
    </message>
    <message>
        <source>holds no document</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>ne contient aucun document</translation>
    </message>
    <message>
        <source>holds no file that ends in one of: %1</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>ne contient aucun fichier se terminant par l’un de&#xa0;: %1</translation>
    </message>
    <message>
        <source>ids</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>les identifiants</translation>
    </message>
    <message>
        <source>invalid group reference</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>référence de groupe incorrecte</translation>
    </message>
    <message>
        <source>is a folder, not a project</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>est un dossier, pas un projet</translation>
    </message>
    <message>
        <source>is in several parts; taken as one range, the parts kept in the metadata</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>est en plusieurs parties&#xa0;; pris comme une seule étendue, les parties gardées dans les métadonnées</translation>
    </message>
    <message>
        <source>is in the project already; not taken again</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>est déjà dans le projet&#xa0;; n’a pas été repris</translation>
    </message>
    <message>
        <source>is longer than %1 MB; break it into shorter lines</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>dépasse %1 Mo&#xa0;; coupez-la en lignes plus courtes</translation>
    </message>
    <message>
        <source>is no object with &quot;data&quot;</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>n’est pas un objet avec &quot;data&quot;</translation>
    </message>
    <message>
        <source>is not JSON (%1); this and the rest were left out</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>n’est pas du JSON (%1)&#xa0;; ceci et la suite ont été laissés de côté</translation>
    </message>
    <message>
        <source>is not JSON (%1, at character %2)</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>n’est pas du JSON (%1, au caractère %2)</translation>
    </message>
    <message>
        <source>is not JSON that can be read (it is nested too deeply)</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>n’est pas du JSON lisible (l’imbrication est trop profonde)</translation>
    </message>
    <message>
        <source>is not XML that can be read (%1)</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>n’est pas du XML lisible (%1)</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>is not a JSON object; each line must be one, with a &quot;text&quot;</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>n’est pas un objet JSON&#xa0;; chaque ligne doit en être un, avec un &quot;text&quot;</translation>
    </message>
    <message>
        <source>is not a Parquet file that can be read; write it anew</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>n’est pas un fichier Parquet lisible&#xa0;; écrivez-le de nouveau</translation>
    </message>
    <message>
        <source>is not a UIMA CAS that can be read (%1)</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>n’est pas un CAS UIMA lisible (%1)</translation>
    </message>
    <message>
        <source>is not a file, or not in a folder; check its name</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>n’est pas un fichier, ou n’est pas dans un dossier&#xa0;; vérifiez son nom</translation>
    </message>
    <message>
        <source>is not of the form `1-1&lt;tab&gt;0-4&lt;tab&gt;word&lt;tab&gt;...`</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>n’est pas de la forme `1-1&lt;tab&gt;0-4&lt;tab&gt;word&lt;tab&gt;...`</translation>
    </message>
    <message>
        <source>is not of the form `T1&lt;tab&gt;Label 0 4&lt;tab&gt;text`</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>n’est pas de la forme `T1&lt;tab&gt;Label 0 4&lt;tab&gt;text`</translation>
    </message>
    <message>
        <source>it cannot be opened; check the permissions of the file and its folder.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>ouverture impossible&#xa0;; vérifiez les droits du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>it cannot be written to; check the permissions of the file and its folder.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>écriture impossible&#xa0;; vérifiez les droits du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>item %1 of the file %2</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>élément %1 du fichier&#xa0;: %2</translation>
    </message>
    <message>
        <source>its format cannot be told from its name or content; name one with --format: %1</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>son format ne se déduit ni de son nom ni de son contenu&#xa0;; choisissez-en un (--format)&#xa0;: %1</translation>
    </message>
    <message>
        <source>its format cannot be told from its name; name one with --format: %1</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>son format ne se déduit pas de son nom&#xa0;; choisissez-en un (--format)&#xa0;: %1</translation>
    </message>
    <message>
        <source>its tokens overlap or leave the text; they were made anew</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>ses tokens se chevauchent ou sortent du texte&#xa0;; ils ont été refaits</translation>
    </message>
    <message>
        <source>labels are read from .json, .csv or .xml; name such a file.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>les étiquettes se lisent dans un .json, un .csv ou un .xml&#xa0;; choisissez un tel fichier.</translation>
    </message>
    <message>
        <source>labels are written as .json or .csv; give the file that ending.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>les étiquettes s’écrivent en .json ou .csv&#xa0;; donnez cette extension au fichier.</translation>
    </message>
    <message>
        <source>languages other than English</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>les langues autres que l’anglais</translation>
    </message>
    <message>
        <source>line breaks within words</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>les sauts de ligne dans les mots</translation>
    </message>
    <message>
        <source>line breaks, and white space at a text&apos;s ends</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>les sauts de ligne, et les blancs aux extrémités d’un texte</translation>
    </message>
    <message>
        <source>metadata</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>les métadonnées</translation>
    </message>
    <message>
        <source>metadata other than short texts, one of a kind in each document</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>les métadonnées autres que des textes courts, une de chaque sorte par document</translation>
    </message>
    <message>
        <source>min repeat greater than max repeat</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>minimum de répétitions supérieur au maximum</translation>
    </message>
    <message>
        <source>missing %1</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>il manque «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>multiple repeat</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>répétition d’une répétition</translation>
    </message>
    <message>
        <source>no such encoding of texts</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>cet encodage n’existe pas</translation>
    </message>
    <message>
        <source>nothing to repeat</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>rien à répéter</translation>
    </message>
    <message>
        <source>of labels that are numbers, where the file has none: O,B-PER,I-PER</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>les noms des étiquettes numériques, si le fichier n’en a pas&#xa0;: O,B-PER,I-PER</translation>
    </message>
    <message>
        <source>of the documents that are made where the file marks none; by default, %1 where there are more than %2</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>phrases par document, là où le fichier n’en marque aucun&#xa0;; par défaut, %1 s’il y en a plus de %2</translation>
    </message>
    <message>
        <source>of the tags; by default as conlleval reads them; in IO a tag is a label as a whole</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>le schéma des étiquettes&#xa0;; par défaut comme les lit conlleval&#xa0;; en IO, l’étiquette entière est un nom</translation>
    </message>
    <message>
        <source>parts (train, development, test)</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>les parties (entraînement, développement, test)</translation>
    </message>
    <message>
        <source>permission denied; choose a place that is yours</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>accès refusé&#xa0;; choisissez un endroit qui vous appartient</translation>
    </message>
    <message>
        <source>proposals</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>les propositions</translation>
    </message>
    <message>
        <source>review states</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>les états de relecture</translation>
    </message>
    <message>
        <source>row %1 of the file %2</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>ligne %1 du fichier&#xa0;: %2</translation>
    </message>
    <message>
        <source>row %1 of the file: %2</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>ligne %1 du fichier&#xa0;: %2</translation>
    </message>
    <message>
        <source>rows in the metadata that do not fit the text</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>les lignes des métadonnées qui ne correspondent pas au texte</translation>
    </message>
    <message>
        <source>rules are written as .jsonl; give the file that ending.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>les règles s’écrivent en .jsonl&#xa0;; donnez cette extension au fichier.</translation>
    </message>
    <message>
        <source>sentence borders</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>les bornes des phrases</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>contenu après la fin</translation>
    </message>
    <message>
        <source>spaCy pipeline</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>pipeline spaCy</translation>
    </message>
    <message>
        <source>spaCy&apos;s DocBin (training data of spaCy)</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>DocBin de spaCy (données d’entraînement de spaCy)</translation>
    </message>
    <message>
        <source>spaCy&apos;s JSON: training data of version 2, or [text, entities]</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>JSON de spaCy&#xa0;: données d’entraînement de la version 2, ou [text, entities]</translation>
    </message>
    <message>
        <source>stands in a sentence without a #Text= line</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>se trouve dans une phrase sans ligne #Text=</translation>
    </message>
    <message>
        <source>task %1 of the file %2</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>tâche %1 du fichier&#xa0;: %2</translation>
    </message>
    <message>
        <source>the border before a document (a blank line stands there)</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>la limite avant un document (une ligne vide s’y trouve)</translation>
    </message>
    <message>
        <source>the colour stays as it is here; the file has another.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>la couleur reste celle d’ici&#xa0;; le fichier en a une autre.</translation>
    </message>
    <message>
        <source>the column of categories; by default label or the like</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>la colonne des catégories&#xa0;; par défaut label ou semblable</translation>
    </message>
    <message>
        <source>the column of ids; by default id or the like</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>la colonne des identifiants&#xa0;; par défaut id ou semblable</translation>
    </message>
    <message>
        <source>the column of labels; by default ner_tags, tags, labels or the like</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>la colonne des étiquettes&#xa0;; par défaut ner_tags, tags, labels ou semblable</translation>
    </message>
    <message>
        <source>the column of texts, by name (or number, where none has one); else text or the like</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>la colonne des textes, par son nom (ou son numéro, si aucune n’en a)&#xa0;; sinon text ou semblable</translation>
    </message>
    <message>
        <source>the column of the tags, from 1; by default (-1) the last of tags</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>la colonne des étiquettes, à partir de 1&#xa0;; par défaut (-1) la dernière qui en contient</translation>
    </message>
    <message>
        <source>the column, or the key of MISC, that holds the labels, such as upos, deprel or NER; by default the entities</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>la colonne, ou la clé de MISC, qui porte les étiquettes, comme upos, deprel ou NER&#xa0;; par défaut les entités</translation>
    </message>
    <message>
        <source>the columns %1 hold bytes, and were not read</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>les colonnes %1 contiennent des octets et n’ont pas été lues</translation>
    </message>
    <message>
        <source>the columns %1 were not read</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>les colonnes %1 n’ont pas été lues</translation>
    </message>
    <message>
        <source>the disk is full; make room and try again</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>le disque est plein&#xa0;; libérez de la place et réessayez</translation>
    </message>
    <message>
        <source>the disk is full; nothing was changed. Make room and try again.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>le disque est plein&#xa0;; rien n’a été modifié. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>the disk is read-only; choose another place</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>le disque est en lecture seule&#xa0;; choisissez un autre endroit</translation>
    </message>
    <message>
        <source>the disk reports an error; check the disk</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>le disque signale une erreur&#xa0;; vérifiez le disque</translation>
    </message>
    <message>
        <source>the disk reports an error; nothing was changed. Check the disk.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>le disque signale une erreur&#xa0;; rien n’a été modifié. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>the feature of the layer that is the label; by default value, else label, identifier, name, else the first</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>l’attribut de la couche qui est l’étiquette&#xa0;; par défaut value, sinon label, identifier, name, sinon le premier</translation>
    </message>
    <message>
        <source>the file ends before its list does; what was whole was taken</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>le fichier finit avant sa liste&#xa0;; ce qui était entier a été pris</translation>
    </message>
    <message>
        <source>the guideline stays as it is here; the file has another.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>la consigne reste celle d’ici&#xa0;; le fichier en a une autre.</translation>
    </message>
    <message>
        <source>the id %1 was there before; this document was renamed %2</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>l’identifiant %1 existait déjà&#xa0;; ce document a été renommé %2</translation>
    </message>
    <message>
        <source>the key %1 is another label&apos;s; it gets its own.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>la touche %1 est celle d’une autre étiquette&#xa0;; elle en reçoit une à elle.</translation>
    </message>
    <message>
        <source>the key of the text in a task&apos;s data; by default the first that has one</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>la clé du texte dans les données d’une tâche&#xa0;; par défaut la première qui en a un</translation>
    </message>
    <message>
        <source>the key stays as it is here; the file has another.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>la touche reste celle d’ici&#xa0;; le fichier en a une autre.</translation>
    </message>
    <message>
        <source>the layer to read, by its full name or the last part of it; by default NamedEntity, else the first that does not describe grammar</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>la couche à lire, par son nom complet ou sa dernière partie&#xa0;; par défaut NamedEntity, sinon la première qui ne décrit pas la grammaire</translation>
    </message>
    <message>
        <source>the phrase is empty; write what is to be found</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>l’expression est vide&#xa0;; écrivez ce qu’il faut trouver</translation>
    </message>
    <message>
        <source>the project has no label %1; add it, or map it with --map. Nothing was imported.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>le projet n’a pas d’étiquette %1&#xa0;; ajoutez-la, ou associez-la avec --map. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>the term has no label; write one after it, or choose one for all</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>le terme n’a pas d’étiquette&#xa0;; écrivez-en une après lui, ou choisissez-en une pour tous</translation>
    </message>
    <message>
        <source>the white space between sentences is not in the file; spaces were put</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>les blancs entre les phrases ne sont pas dans le fichier&#xa0;; des espaces ont été mises</translation>
    </message>
    <message>
        <source>the white space between the words</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>les blancs entre les mots</translation>
    </message>
    <message>
        <source>there is a comma too many</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>virgule de trop</translation>
    </message>
    <message>
        <source>there is no &quot;label&quot;, or it is not a string</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>il n’y a pas de &quot;label&quot;, ou ce n’est pas une chaîne</translation>
    </message>
    <message>
        <source>there is no &quot;pattern&quot;, or it is neither a string nor a list of tokens</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>il n’y a pas de &quot;pattern&quot;, ou ce n’est ni une chaîne ni une liste de tokens</translation>
    </message>
    <message>
        <source>there is no attribute %1</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>l’attribut %1 n’existe pas</translation>
    </message>
    <message>
        <source>there is no attribute %1; did you mean %2?</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>l’attribut %1 n’existe pas&#xa0;; vouliez-vous dire %2&#xa0;?</translation>
    </message>
    <message>
        <source>there is no rule in it</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>il ne contient aucune règle</translation>
    </message>
    <message>
        <source>there is no such file or folder; check its name</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>ce fichier ou dossier n’existe pas&#xa0;; vérifiez son nom</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>l’imbrication est trop profonde</translation>
    </message>
    <message>
        <source>this is no JSON at character %1; a line is one JSON object</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>ce n’est pas du JSON au caractère %1&#xa0;; une ligne est un objet JSON</translation>
    </message>
    <message>
        <source>this is no JSON yet: %1</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>ce n’est pas encore du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>this is no JSON; a line is one JSON object</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>ce n’est pas du JSON&#xa0;; une ligne est un objet JSON</translation>
    </message>
    <message>
        <source>this is no line of a CSV file (%1)</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>ce n’est pas une ligne de fichier CSV (%1)</translation>
    </message>
    <message>
        <source>token %1: %2</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>token %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>token borders</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>les bornes des tokens</translation>
    </message>
    <message>
        <source>unbalanced parenthesis</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>parenthèse sans correspondance</translation>
    </message>
    <message>
        <source>unknown extension</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>extension inconnue</translation>
    </message>
    <message>
        <source>unknown group</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>groupe inconnu</translation>
    </message>
    <message>
        <source>unknown property</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>propriété inconnue</translation>
    </message>
    <message>
        <source>unterminated character set</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>ensemble de caractères sans fin</translation>
    </message>
    <message>
        <source>what an I-X with no X before it does; by default it begins a span</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>ce que fait un I-X sans X avant lui&#xa0;; par défaut il commence un empan</translation>
    </message>
    <message>
        <source>where a document ends: with the file, with each line, or with a paragraph (at a blank line); by default with the file</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>où finit un document&#xa0;: avec le fichier, avec chaque ligne, ou avec un paragraphe (à une ligne vide)&#xa0;; par défaut avec le fichier</translation>
    </message>
    <message>
        <source>where annotations came from (source, score)</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>l’origine des annotations (source, score)</translation>
    </message>
    <message>
        <source>white space at the ends of annotations</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>les blancs aux extrémités des annotations</translation>
    </message>
    <message>
        <source>white space at the ends of categories</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>les blancs aux extrémités des catégories</translation>
    </message>
    <message>
        <source>white space in categories (it became _)</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>les blancs dans les catégories (devenus _)</translation>
    </message>
    <message>
        <source>white space in ids that ends a line or stands at its end</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>les blancs d’identifiants qui finissent une ligne</translation>
    </message>
    <message>
        <source>white space in labels (it became _)</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>les blancs dans les étiquettes (devenus _)</translation>
    </message>
    <message>
        <source>words with white space in them, or named as the mark of documents</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>les mots qui contiennent des blancs, ou pareils à la marque des documents</translation>
    </message>
    <message>
        <source>your share of the disk is used up; make room and try again</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>votre quota de disque est épuisé&#xa0;; libérez de la place et réessayez</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>%1 IN THIS DOCUMENT</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>%1 DANS CE DOCUMENT</translation>
    </message>
    <message>
        <source>%1 added</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>ajout de %1</translation>
    </message>
    <message>
        <source>%1 comes from a pipeline: hits are found when it is proposed on all documents.</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>%1 vient d’un pipeline&#xa0;: les résultats apparaissent quand on propose sur tous les documents.</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>%1 résultats</translation>
    </message>
    <message>
        <source>%1 in this document, %2 in a sample of %3.</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>%1 dans ce document, %2 dans un échantillon de %3.</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>%1 règles</translation>
    </message>
    <message>
        <source>, %1 off</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>, dont %1 inactives</translation>
    </message>
    <message>
        <source>, %1 refused</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>, rejet de %1</translation>
    </message>
    <message>
        <source>, %1 were there already</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>, %1 déjà là</translation>
    </message>
    <message>
        <source>, 1 off</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>, dont 1 inactive</translation>
    </message>
    <message>
        <source>1 hit</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>1 résultat</translation>
    </message>
    <message>
        <source>1 line</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>1 rule</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>1 règle</translation>
    </message>
    <message>
        <source>A phrase a line, or one pattern of tokens, which begins with [. Enter adds, Shift+Enter begins a line.</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>Une expression par ligne, ou un motif de tokens, qui commence par [. Entrée ajoute, Maj+Entrée va à la ligne.</translation>
    </message>
    <message>
        <source>Hits in the open document</source>
        <extracomment>ui/rules/parts.py</extracomment>
        <translation>Résultats dans le document ouvert</translation>
    </message>
    <message>
        <source>No rule has these words.</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>Aucune règle ne contient ces mots.</translation>
    </message>
    <message>
        <source>No rules yet: write one above, or import a file.</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>Aucune règle&#xa0;: écrivez-en une ci-dessus, ou importez un fichier.</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>ui/rules/parts.py</extracomment>
        <translation>Règles</translation>
    </message>
</context>
<context>
    <name>runs</name>
    <message>
        <source>agreement with %1</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>accord avec %1</translation>
    </message>
    <message>
        <source>all, with proposals</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>tout, avec propositions</translation>
    </message>
    <message>
        <source>gold</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>référence</translation>
    </message>
    <message>
        <source>reviewed</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>relu</translation>
    </message>
    <message>
        <source>reviewed and accepted</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>relus et acceptés</translation>
    </message>
</context>
<context>
    <name>same data</name>
    <message>
        <source>%1, data %2</source>
        <extracomment>ui/models/same_data.py</extracomment>
        <translation>%1, données %2</translation>
    </message>
    <message>
        <source>Not all were scored on the same data (%1): compare scores on the same only.</source>
        <extracomment>ui/models/same_data.py</extracomment>
        <translation>Toutes n’ont pas été évaluées sur les mêmes données (%1)&#xa0;: ne comparez que les scores sur les mêmes.</translation>
    </message>
</context>
<context>
    <name>scores</name>
    <message>
        <source>%1 against %2 – </source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>%1 contre %2 – </translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <extracomment>ui/evaluate/curve_doors.py</extracomment>
        <translation>%1 à partir de %2</translation>
    </message>
    <message>
        <source>%1 in 100 of the mistakes of %2</source>
        <extracomment>ui/evaluate/mistake_rows.py</extracomment>
        <translation>%1&#xa0;% des erreurs de %2</translation>
    </message>
    <message>
        <source>%1, p = %2</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>%1&#xa0;; p = %2</translation>
    </message>
    <message>
        <source>95 % interval of the difference: %1 to %2</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>Intervalle à 95&#xa0;% de la différence&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>95 % interval over documents: %1 to %2</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>Intervalle à 95&#xa0;% sur les documents&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>A classifier sorts documents; it finds no spans</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>Un classifieur trie des documents&#xa0;; il ne trouve pas d’empans</translation>
    </message>
    <message>
        <source>A span where gold has none</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>Un empan là où la référence n’en a pas</translation>
    </message>
    <message>
        <source>A tagger finds spans; it does not sort documents</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>Un étiqueteur trouve des empans&#xa0;; il ne trie pas de documents</translation>
    </message>
    <message>
        <source>Agreement with %1.</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>Accord avec %1.</translation>
    </message>
    <message>
        <source>Agreement with %1: %2.</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>Accord avec %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>An overlapping range with another label</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>Un empan chevauchant avec une autre étiquette</translation>
    </message>
    <message>
        <source>Being worked out</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>En cours de calcul</translation>
    </message>
    <message>
        <source>Documents sorted rightly, in percent</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>Documents bien classés, en pour cent</translation>
    </message>
    <message>
        <source>F1 in percent, ± half of its 95 % interval over documents. %1</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>F1 en pour cent, ± la moitié de son intervalle à 95&#xa0;% sur les documents. %1</translation>
    </message>
    <message>
        <source>F1 is not defined on both sides</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>F1 n’est pas défini des deux côtés</translation>
    </message>
    <message>
        <source>Few documents (%1): intervals and tests say little.</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>Peu de documents (%1)&#xa0;: intervalles et tests disent peu.</translation>
    </message>
    <message>
        <source>Gold entities</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>Entités de référence</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall, in percent; 0 where one side is empty</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>Moyenne harmonique de la précision et du rappel, en pour cent&#xa0;; 0 si un côté est vide</translation>
    </message>
    <message>
        <source>No documents</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>Aucun document</translation>
    </message>
    <message>
        <source>Nothing to divide by</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>Rien par quoi diviser</translation>
    </message>
    <message>
        <source>Nothing where gold has a span</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>Rien là où la référence a un empan</translation>
    </message>
    <message>
        <source>One span where gold has several</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>Un empan là où la référence en a plusieurs</translation>
    </message>
    <message>
        <source>Scored against gold.</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>Évaluation&#xa0;: référence.</translation>
    </message>
    <message>
        <source>Scored against gold: %2.</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>Évaluation&#xa0;: référence, %2.</translation>
    </message>
    <message>
        <source>Scored on %2.</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>Évaluation sur %2.</translation>
    </message>
    <message>
        <source>Scored on other documents or other gold: no contest</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>Évalué sur d’autres documents ou une autre référence&#xa0;: pas de comparaison</translation>
    </message>
    <message>
        <source>Several spans where gold has one</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>Plusieurs empans là où la référence en a un</translation>
    </message>
    <message>
        <source>The difference in F1 (%1) from %2, in points of a hundred, and p of a paired randomisation test over documents: how often chance alone makes as large a one.</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>La différence de F1 (%1) avec %2, en points sur cent, et p d’un test de randomisation apparié sur les documents&#xa0;: la fréquence à laquelle le hasard seul en produit une aussi grande.</translation>
    </message>
    <message>
        <source>The difference in F1 (%1) from the earliest of the ticked runs, in points of a hundred, and p of a paired randomisation test over documents</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>La différence de F1 (%1) avec la plus ancienne des exécutions cochées, en points sur cent, et p d’un test de randomisation apparié sur les documents</translation>
    </message>
    <message>
        <source>The label must be right, and the ranges overlap</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>L’étiquette doit être juste, et les empans se chevaucher</translation>
    </message>
    <message>
        <source>The label&apos;s gold spans</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>Les empans de référence de l’étiquette</translation>
    </message>
    <message>
        <source>The label&apos;s predicted spans</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>Les empans prédits de l’étiquette</translation>
    </message>
    <message>
        <source>The mean of F1 over the classes, in percent</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>La moyenne de F1 sur les classes, en pour cent</translation>
    </message>
    <message>
        <source>The others are compared with this run</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>Les autres sont comparées à cette exécution</translation>
    </message>
    <message>
        <source>The range and the label must be right</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>L’étendue et l’étiquette doivent être justes</translation>
    </message>
    <message>
        <source>The range must be right, whatever the label</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>L’étendue doit être juste, quelle que soit l’étiquette</translation>
    </message>
    <message>
        <source>The range must be right; half for an overlap; whatever the label</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>L’étendue doit être juste&#xa0;; moitié pour un chevauchement&#xa0;; quelle que soit l’étiquette</translation>
    </message>
    <message>
        <source>The right label; begins and ends within the gold span</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>Bonne étiquette&#xa0;; commence et finit dans l’empan de référence</translation>
    </message>
    <message>
        <source>The right label; begins before and ends after the gold span</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>Bonne étiquette&#xa0;; commence avant et finit après l’empan de référence</translation>
    </message>
    <message>
        <source>The right label; begins before the gold span</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>Bonne étiquette&#xa0;; commence avant l’empan de référence</translation>
    </message>
    <message>
        <source>The right label; begins within the gold span</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>Bonne étiquette&#xa0;; commence dans l’empan de référence</translation>
    </message>
    <message>
        <source>The right label; both borders lie too far to one side</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>Bonne étiquette&#xa0;; les deux limites sont décalées du même côté</translation>
    </message>
    <message>
        <source>The right label; ends after the gold span</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>Bonne étiquette&#xa0;; finit après l’empan de référence</translation>
    </message>
    <message>
        <source>The right label; ends within the gold span</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>Bonne étiquette&#xa0;; finit dans l’empan de référence</translation>
    </message>
    <message>
        <source>The right range, another label</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>Bonne étendue, autre étiquette</translation>
    </message>
    <message>
        <source>Tick a run to compare the others with it</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>Cochez une exécution pour lui comparer les autres</translation>
    </message>
    <message>
        <source>Which part of the corpus, and how many documents</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>Quelle partie du corpus, et combien de documents</translation>
    </message>
    <message>
        <source>accuracy</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>accuracy or F1</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>exactitude ou F1</translation>
    </message>
    <message>
        <source>accuracy: %1; macro F1: %2.</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>exactitude&#xa0;: %1&#xa0;; F1 macro&#xa0;: %2.</translation>
    </message>
    <message>
        <source>actual: all predicted spans</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>prédits&#xa0;: tous les empans prédits</translation>
    </message>
    <message>
        <source>against</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>contre</translation>
    </message>
    <message>
        <source>against %1</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>contre %1</translation>
    </message>
    <message>
        <source>agreement with %1</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>accord avec %1</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>ui/evaluate/mistake_rows.py</extracomment>
        <translation>tous</translation>
    </message>
    <message>
        <source>area %1</source>
        <extracomment>ui/evaluate/curve_data.py</extracomment>
        <translation>aire %1</translation>
    </message>
    <message>
        <source>average precision %1</source>
        <extracomment>ui/evaluate/curve_data.py</extracomment>
        <translation>précision moyenne %1</translation>
    </message>
    <message>
        <source>categories, gold → predicted</source>
        <extracomment>ui/evaluate/curve_doors.py</extracomment>
        <translation>catégories, référence → prédiction</translation>
    </message>
    <message>
        <source>class</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>classe</translation>
    </message>
    <message>
        <source>confidence %1 to %2</source>
        <extracomment>ui/evaluate/curve_doors.py</extracomment>
        <translation>confiance %1 à %2</translation>
    </message>
    <message>
        <source>confidence %1 to %2: predictions %3, mean %4, right %5 in 100</source>
        <extracomment>ui/evaluate/curve_data.py</extracomment>
        <translation>confiance %1 à %2&#xa0;: prédictions %3, moyenne %4, justes %5 sur 100</translation>
    </message>
    <message>
        <source>confidence from %1 on</source>
        <extracomment>ui/evaluate/curve_doors.py</extracomment>
        <translation>confiance à partir de %1</translation>
    </message>
    <message>
        <source>confusion, gold → predicted</source>
        <extracomment>ui/evaluate/doors.py</extracomment>
        <translation>confusion, référence → prédiction</translation>
    </message>
    <message>
        <source>correct</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>correct</translation>
    </message>
    <message>
        <source>development</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>développement</translation>
    </message>
    <message>
        <source>documents that have it</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>documents qui l’ont</translation>
    </message>
    <message>
        <source>documents that have it and were given it</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>documents qui l’ont et l’ont reçue</translation>
    </message>
    <message>
        <source>documents that were given it</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>documents qui l’ont reçue</translation>
    </message>
    <message>
        <source>exact</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>exact</translation>
    </message>
    <message>
        <source>expected calibration error %1</source>
        <extracomment>ui/evaluate/curve_data.py</extracomment>
        <translation>erreur de calibration attendue %1</translation>
    </message>
    <message>
        <source>from confidence %1 on: %2 of %3 predictions, precision %4</source>
        <extracomment>ui/evaluate/curve_data.py</extracomment>
        <translation>à partir de la confiance %1&#xa0;: %2 prédictions sur %3, précision %4</translation>
    </message>
    <message>
        <source>gold</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>référence</translation>
    </message>
    <message>
        <source>gold %1, missed</source>
        <extracomment>ui/evaluate/matrix.py</extracomment>
        <translation>référence %1, manqué</translation>
    </message>
    <message>
        <source>gold %1, predicted %2</source>
        <extracomment>ui/evaluate/matrix.py</extracomment>
        <translation>référence %1, prédit %2</translation>
    </message>
    <message>
        <source>gold or predicted %1</source>
        <extracomment>ui/evaluate/curve_doors.py</extracomment>
        <translation>référence ou prédiction %1</translation>
    </message>
    <message>
        <source>held out of training</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>réservé hors entraînement</translation>
    </message>
    <message>
        <source>how sure, how right</source>
        <extracomment>ui/evaluate/curve_doors.py</extracomment>
        <translation>confiance et justesse</translation>
    </message>
    <message>
        <source>in percent</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>en pour cent</translation>
    </message>
    <message>
        <source>in percent: 2 (COR + PAR/2) / (POS + ACT)</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>en pour cent&#xa0;: 2 (COR + PAR/2) / (POS + ACT)</translation>
    </message>
    <message>
        <source>in percent: accuracy, right / documents; F1, 2 right / (gold + predicted); ± half of its 95 % interval over documents</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>en pour cent&#xa0;: exactitude, justes / documents&#xa0;; F1, 2 × justes / (référence + prédits)&#xa0;; ± la moitié de son intervalle à 95&#xa0;% sur les documents</translation>
    </message>
    <message>
        <source>incorrect</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>incorrect</translation>
    </message>
    <message>
        <source>incorrect: paired, but not as this scheme wants it</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>incorrect&#xa0;: apparié, mais pas comme le veut ce schéma</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>ui/evaluate/mistake_rows.py</extracomment>
        <translation>type</translation>
    </message>
    <message>
        <source>kinds of mistake</source>
        <extracomment>ui/evaluate/doors.py</extracomment>
        <translation>types d’erreurs</translation>
    </message>
    <message>
        <source>label</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>label and boundary</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>étiquette et limites</translation>
    </message>
    <message>
        <source>label only</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>étiquette seule</translation>
    </message>
    <message>
        <source>likely from %1 on: %2 in 100 of the others taken, %3 in 100 of %4</source>
        <extracomment>ui/evaluate/curve_data.py</extracomment>
        <translation>probable à partir de %1&#xa0;: %2 sur 100 des autres pris, %3 sur 100 de %4</translation>
    </message>
    <message>
        <source>likely from %1 on: recall %2, precision %3 of %4</source>
        <extracomment>ui/evaluate/curve_data.py</extracomment>
        <translation>probable à partir de %1&#xa0;: rappel %2, précision %3 de %4</translation>
    </message>
    <message>
        <source>macro F1</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>macro: mean over classes</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>macro&#xa0;: moyenne sur les classes</translation>
    </message>
    <message>
        <source>merged</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>micro: all classes together</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>micro&#xa0;: toutes classes ensemble</translation>
    </message>
    <message>
        <source>missed</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>manqué</translation>
    </message>
    <message>
        <source>missed: gold spans that are paired with nothing</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>manqués&#xa0;: empans de référence sans paire</translation>
    </message>
    <message>
        <source>no difference shown</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>pas de différence établie</translation>
    </message>
    <message>
        <source>no gold span, predicted %2</source>
        <extracomment>ui/evaluate/matrix.py</extracomment>
        <translation>aucun empan de référence, prédit %2</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>active</translation>
    </message>
    <message>
        <source>other data</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>autres données</translation>
    </message>
    <message>
        <source>partial</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>partiel</translation>
    </message>
    <message>
        <source>partial: the ranges overlap; only the scheme partial knows it</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>partiel&#xa0;: les étendues se chevauchent&#xa0;; seul le schéma partiel le connaît</translation>
    </message>
    <message>
        <source>possible: all gold spans</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>possibles&#xa0;: tous les empans de référence</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>précision</translation>
    </message>
    <message>
        <source>precision at a chosen confidence</source>
        <extracomment>ui/evaluate/curve_doors.py</extracomment>
        <translation>précision à une confiance choisie</translation>
    </message>
    <message>
        <source>precision of all %1</source>
        <extracomment>ui/evaluate/curve_data.py</extracomment>
        <translation>précision de l’ensemble&#xa0;: %1</translation>
    </message>
    <message>
        <source>precision, in percent</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>précision, en pour cent</translation>
    </message>
    <message>
        <source>precision, in percent: (COR + PAR/2) / ACT</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>précision, en pour cent&#xa0;: (COR + PAR/2) / ACT</translation>
    </message>
    <message>
        <source>precision, in percent: right / predicted</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>précision, en pour cent&#xa0;: justes / prédits</translation>
    </message>
    <message>
        <source>predicted</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>prédit</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <extracomment>ui/evaluate/curve_doors.py</extracomment>
        <translation>prédit %1</translation>
    </message>
    <message>
        <source>recall</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>rappel</translation>
    </message>
    <message>
        <source>recall, in percent</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>rappel, en pour cent</translation>
    </message>
    <message>
        <source>recall, in percent: (COR + PAR/2) / POS</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>rappel, en pour cent&#xa0;: (COR + PAR/2) / POS</translation>
    </message>
    <message>
        <source>recall, in percent: right / gold</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>rappel, en pour cent&#xa0;: justes / référence</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>juste</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>exécution</translation>
    </message>
    <message>
        <source>scheme</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>schéma</translation>
    </message>
    <message>
        <source>scored against</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>comparé à</translation>
    </message>
    <message>
        <source>scored on other documents or other gold: no contest.</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>évalué sur d’autres documents ou une autre référence&#xa0;: pas de comparaison.</translation>
    </message>
    <message>
        <source>shifted</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>décalé</translation>
    </message>
    <message>
        <source>split</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>scindé</translation>
    </message>
    <message>
        <source>spurious</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>superflu</translation>
    </message>
    <message>
        <source>spurious: predicted spans that are paired with nothing</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>superflus&#xa0;: empans prédits sans paire</translation>
    </message>
    <message>
        <source>strict</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>strict</translation>
    </message>
    <message>
        <source>taken for %1</source>
        <extracomment>ui/evaluate/curve_doors.py</extracomment>
        <translation>pris pour %1</translation>
    </message>
    <message>
        <source>test</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>test</translation>
    </message>
    <message>
        <source>there are neither gold nor predicted spans</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>il n’y a ni empans de référence ni empans prédits</translation>
    </message>
    <message>
        <source>there are no gold spans</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>il n’y a pas d’empans de référence</translation>
    </message>
    <message>
        <source>there are no predicted spans</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>il n’y a pas d’empans prédits</translation>
    </message>
    <message>
        <source>this run never met the label</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>cette exécution n’a jamais vu l’étiquette</translation>
    </message>
    <message>
        <source>too long at both ends</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>trop long des deux côtés</translation>
    </message>
    <message>
        <source>too long at the left</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>trop long à gauche</translation>
    </message>
    <message>
        <source>too long at the right</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>trop long à droite</translation>
    </message>
    <message>
        <source>too short at both ends</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>trop court des deux côtés</translation>
    </message>
    <message>
        <source>too short at the left</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>trop court à gauche</translation>
    </message>
    <message>
        <source>too short at the right</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>trop court à droite</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>type</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>type</translation>
    </message>
    <message>
        <source>what was predicted</source>
        <extracomment>ui/evaluate/mistake_rows.py</extracomment>
        <translation>ce qui a été prédit</translation>
    </message>
    <message>
        <source>wrong category</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>mauvaise catégorie</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>All documents and how far each is. Type here to find words, or state:open for what is left. %1 and %2 go to the next and the previous one.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Tous les documents et où en est chacun. Tapez ici pour chercher des mots, ou state:open pour ce qui reste. %1 et %2 vont au suivant et au précédent.</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Models trains on what you corrected while you go on, Evaluate says how good it is. %1 finds every command, and %2 shows the keys.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Modèles apprend de vos corrections pendant que vous continuez, Évaluer en dit la qualité. %1 trouve chaque commande, et %2 affiche les touches.</translation>
    </message>
    <message>
        <source>Select with Shift and the arrow keys, then press a label’s key. On a span it gives it this label instead. %1 makes a new label.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Sélectionnez avec Maj et les flèches, puis appuyez sur la touche d’une étiquette. Sur un empan, elle remplace son étiquette. %1 en crée une nouvelle.</translation>
    </message>
    <message>
        <source>Solid is what a person said, dashed what a machine proposes. %1 goes from one proposal to the next: %2 accepts, %3 rejects. %4 accepts all and goes on to the next document.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>En trait plein, ce qu’une personne a dit&#xa0;; en tirets, ce qu’une machine propose. %1 va d’une proposition à l’autre&#xa0;: %2 accepte, %3 rejette. %4 accepte tout et passe au suivant.</translation>
    </message>
    <message>
        <source>The text</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>Train, score, and everything else</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Entraîner, évaluer, et tout le reste</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>document</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>document</translation>
    </message>
    <message>
        <source>epoch</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>époque</translation>
    </message>
    <message>
        <source>fold</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>pli</translation>
    </message>
    <message>
        <source>model</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>modèle</translation>
    </message>
    <message>
        <source>size</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>taille</translation>
    </message>
    <message>
        <source>token</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>token</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>categories</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>catégories</translation>
    </message>
    <message>
        <source>entities</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>entités</translation>
    </message>
    <message>
        <source>parts of speech</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>parties du discours</translation>
    </message>
</context>
</TS>
