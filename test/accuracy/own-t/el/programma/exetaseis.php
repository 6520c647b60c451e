<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="el"><head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Πρόγραμμα εξετάσεων - Τμήμα Φυσικής</title>
<style type="text/css">th{cursor:pointer;background:#345;color:#fff;padding:4px}td{padding:3px 8px;border-bottom:1px solid #ccd}</style>
<script type="text/javascript">
function taxinomisi(k) {
  var tb = document.getElementById('pr').tBodies[0], r = [], i;
  for (i = 0; i < tb.rows.length; i++) r.push(tb.rows[i]);
  r.sort(function (a, b) {
    var x = a.cells[k].innerHTML, y = b.cells[k].innerHTML;
    return x < y ? -1 : x > y ? 1 : 0;
  });
  for (i = 0; i < r.length; i++) tb.appendChild(r[i]);
}
</script></head>
<body>
<h2>Πρόγραμμα εξεταστικής Ιουνίου</h2>
<table id="pr" cellspacing="0"><thead><tr><th onclick="taxinomisi(0)">Ημερομηνία</th><th onclick="taxinomisi(1)">Ώρα</th><th onclick="taxinomisi(2)">Μάθημα</th><th onclick="taxinomisi(3)">Αίθουσα</th></tr></thead><tbody>
<tr><td>2010-06-07</td><td>09:00</td><td>Μηχανική Ι</td><td>Α1</td></tr>
<tr><td>2010-06-08</td><td>12:00</td><td>Ηλεκτρομαγνητισμός</td><td>Αμφ. 2</td></tr>
<tr><td>2010-06-10</td><td>09:00</td><td>Γραμμική Άλγεβρα</td><td>Α3</td></tr>
<tr><td>2010-06-11</td><td>15:00</td><td>Κβαντομηχανική</td><td>Αμφ. 1</td></tr>
<tr><td>2010-06-15</td><td>12:00</td><td>Θερμοδυναμική</td><td>Α2</td></tr>
</tbody></table>
<p>Οι φοιτητές προσέρχονται 15 λεπτά νωρίτερα με τη φοιτητική ταυτότητα.</p>
</body></html>
