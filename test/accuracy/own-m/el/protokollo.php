<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="el"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>Πρωτόκολλο εισερχομένων</title>
<style type="text/css">.z{background:#f3f3f3}td,th{padding:3px 9px;font-size:90%}</style></head>
<body><h1>Πρωτόκολλο εισερχομένων 2010</h1>
<form action="protokollo.php" method="get"><p><label for="q">Θέμα ή αποστολέας</label> <input id="q" name="q" /> <input type="submit" value="Εύρεση" /></p></form>
<table><thead><tr><th>Αρ.</th><th>Ημ/νία</th><th>Αποστολέας</th><th>Θέμα</th></tr></thead><tbody>
<tr><td><a href="?id=3301">3301</a></td><td>2/6/2010</td><td>Περιφέρεια</td><td>Πρόσκληση σε συνεδρίαση</td></tr><tr class="z"><td><a href="?id=3302">3302</a></td><td>2/6/2010</td><td>ΔΕΗ</td><td>Διακοπή ρεύματος</td></tr><tr><td><a href="?id=3303">3303</a></td><td>3/6/2010</td><td>Σύλλογος γονέων</td><td>Αίτημα παραχώρησης αίθουσας</td></tr></tbody></table>
<p>Σελίδες: <strong>1</strong> <a href="?p=2">2</a> <a href="?p=3">3</a></p></body></html>
