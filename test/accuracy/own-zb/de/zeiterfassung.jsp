<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Zeiterfassung - Buchungskorrektur</title>
<script type="text/javascript">
if (!document.getElementById) {
  document.write("<h3>Bitte verwenden Sie den Internet Explorer ab Version 5.5.</h3>");
}
function an(o, e, f) { if (o.addEventListener) o.addEventListener(e, f, false); else o.attachEvent("on" + e, f); }
function pruefZeit(s) { return /^([01]?\d|2[0-3])[:.]?[0-5]\d$/.test(s); }
an(window, "load", function () {
  var f = document.getElementById("korr");
  an(f, "submit", function (e) {
    if (!pruefZeit(f.kommt.value) || !pruefZeit(f.geht.value)) {
      alert("Uhrzeit bitte als hh:mm eingeben.");
      if (e.preventDefault) e.preventDefault(); else e.returnValue = false;
    }
  });
});
</script></head><body>
<h2>Buchungskorrektur</h2>
<noscript><p>Bitte JavaScript einschalten.</p></noscript>
<p>Zeitsaldo per 30.09.2008: <b>+7:42</b> Std. - Gleitzeitkonto max. 40:00</p>
<form id="korr" action="korrektur.do" method="post">
<table><tr><td>Datum</td><td><input name="tag" size="10" value="01.10.2008"></td></tr><tr><td>Kommt</td><td><input name="kommt" size="6"></td></tr><tr><td>Geht</td><td><input name="geht" size="6"></td></tr>
<tr><td>Grund</td><td><select name="g"><option>Dienstgang</option><option>Chip vergessen</option><option>Terminal gestört</option></select></td></tr></table>
<input type="submit" value="Zur Genehmigung"></form>
<table border="1" cellspacing="0" cellpadding="3"><tr><th>Tag</th><th>Kommt</th><th>Geht</th><th>Soll</th><th>Ist</th></tr><tr><td>Mo 29.09.</td><td>07:31</td><td>16:12</td><td>7:48</td><td>8:11</td></tr><tr><td>Di 30.09.</td><td>07:40</td><td>15:58</td><td>7:48</td><td>7:48</td></tr></table>
</body></html>
