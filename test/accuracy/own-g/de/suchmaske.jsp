<html>
<head>
<title>Vorgangssuche</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<script>
function addEvent(o, t, f) {
if (o.addEventListener) o.addEventListener(t, f, false);
else if (o.attachEvent) o.attachEvent("on" + t, f);
else o["on" + t] = f;
}
addEvent(window, "load", function() {
var f = document.getElementById("such");
f.elements[0].focus();
addEvent(f, "submit", function(e) {
e = e || window.event;
if (f.az.value == "" && f.nam.value == "") {
alert("Bitte mindestens ein Kriterium angeben.");
if (e.preventDefault) e.preventDefault();
else e.returnValue = false;
}
});
});
</script>
</head>
<body>
<h3>Vorgangssuche</h3>
<form id="such" action="treffer.jsp">
<table>
<tr>
<td>Aktenzeichen
<td><input name="az">
</tr>
<tr>
<td>Name
<td><input name="nam">
</tr>
<tr>
<td>Stand
<td><select name="st"><option>alle<option>offen
<option>zurückgestellt
<option>offen
<option>erledigt</select>
</tr>
</table><input type="submit" value="Suchen">
</form>
<table border="1">
<tr>
<td><a href="vorgang.jsp?id=104531">104531</a></td>
<td>Bauer, H.</td>
<td>offen</td>
</tr>
<tr>
<td><a href="vorgang.jsp?id=193132">193132</a></td>
<td>Vogt, A.</td>
<td>offen</td>
</tr>
<tr>
<td><a href="vorgang.jsp?id=804454">804454</a></td>
<td>Günther, R.</td>
<td>offen</td>
</tr>
<tr>
<td><a href="vorgang.jsp?id=416678">416678</a></td>
<td>Schäfer, U.</td>
<td>zurückgestellt</td>
</tr>
<tr>
<td><a href="vorgang.jsp?id=512104">512104</a></td>
<td>Lindner, P.</td>
<td>in Prüfung</td>
</tr>
<tr>
<td><a href="vorgang.jsp?id=734544">734544</a></td>
<td>Hahn, T.</td>
<td>erledigt</td>
</tr>
<tr>
<td><a href="vorgang.jsp?id=732070">732070</a></td>
<td>Lindner, P.</td>
<td>zurückgestellt</td>
</tr>
<tr>
<td><a href="vorgang.jsp?id=428337">428337</a></td>
<td>Günther, R.</td>
<td>offen</td>
</tr>
<tr>
<td><a href="vorgang.jsp?id=660340">660340</a></td>
<td>Möller, S.</td>
<td>erledigt</td>
</tr>
<tr>
<td><a href="vorgang.jsp?id=227469">227469</a></td>
<td>Krüger, M.</td>
<td>offen</td>
</tr>
</table>
</body>
</html>
