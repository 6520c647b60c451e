<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1253"><title>Ευρετήριο προσωπικού</title>
<style>td{font:12px Arial}.k{background:#336;color:#fff}</style></head>
<body bgcolor="#ffffff"><h3>Ευρετήριο προσωπικού</h3>
<form method="get" action="prosopiko.asp">Επώνυμο: <input name="ep" size="20" value="ΠΑΠ"> Διεύθυνση: <select name="d"><option>Όλες<option>Οικονομική<option>Τεχνική</select> <input type="submit" value="Αναζήτηση"></form>
<table border="1" cellspacing="0" cellpadding="3"><tr class="k"><td><a href="?s=1" style="color:#fff">Ονοματεπώνυμο</a></td><td>Υπηρεσία</td><td>Γραφείο</td><td>Τηλ.</td></tr>
<tr><td>Παπαδάκη Ελένη</td><td>Οικονομική - Μισθοδοσία</td><td>204</td><td>5214</td></tr><tr><td>Παπανικολάου Γιώργος</td><td>Τεχνική - Η/Μ</td><td>017</td><td>5390</td></tr><tr><td>Παππάς Στέφανος</td><td>Τεχνική - Έργα</td><td>022</td><td>5377</td></tr></table>
<p>Βρέθηκαν 3 εγγραφές.</p><hr><font size="1">Βέλτιστη εμφάνιση με Internet Explorer 5.5, ανάλυση 800x600</font></body></html>
