<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Connect my drives</title>
<script language="JScript">
function conn(letter, share){
  try {
    var net = new ActiveXObject("WScript.Network");
    net.MapNetworkDrive(letter, share);
    document.getElementById("log").innerHTML += letter + " connected to " + share + "<br>";
  } catch(e) { document.getElementById("log").innerHTML += letter + " failed: " + e.description + "<br>"; }
}
function printer(p){
  var net = new ActiveXObject("WScript.Network");
  net.AddWindowsPrinterConnection(p);
  net.SetDefaultPrinter(p);
}
</script>
</head>
<body>
<table width="100%" cellspacing="0" cellpadding="2" bgcolor="#dfe6ee">
<tr>
<td><b>City Works Factory</b></td>
<td><a href="index.html"><font size="2">Home</font></a></td>
<td><a href="org.html"><font size="2">Departments</font></a></td>
<td><a href="forms.html"><font size="2">Forms</font></a></td>
</tr>
</table>
<h2>Student lab - connect my drives</h2>
<ul>
<li><a href="#" onclick="conn('H:','\\\\fs1\\home');return false">Home drive (H:)</a></li>
<li><a href="#" onclick="conn('S:','\\\\fs1\\shared');return false">Shared (S:)</a></li>
<li><a href="#" onclick="printer('\\\\ps1\\lab2');return false">Lab 2 printer</a></li>
</ul>
<div id="log"></div>
</body>
</html>
