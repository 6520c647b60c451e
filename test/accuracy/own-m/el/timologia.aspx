<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1253">
<title>Καταχώριση τιμολογίων</title>
<style>body,td,input{font:12px Arial} .t{background:#dfe9f5;border:1px solid #7f9db9} h3{color:#00408b}</style>
<script language="javascript" src="timologia.js"></script>
</head>
<body>
<h3>Καταχώριση τιμολογίου προμηθευτή</h3>
<table class="t" cellpadding="4">
<tr><td>ΑΦΜ προμηθευτή</td><td><input id="afm" maxlength="9" size="10" onchange="vresPromitheuti(this.value)"></td></tr>
<tr><td>Επωνυμία</td><td><input id="epon" size="40" readonly></td></tr>
<tr><td>Αρ. τιμολογίου</td><td><input id="ar" size="12"></td></tr>
<tr><td>Ημερομηνία</td><td><input id="hm" size="10"> (ηη/μμ/εεεε)</td></tr>
<tr><td>Καθαρή αξία</td><td><input id="ax" size="12"> €</td></tr>
<tr><td colspan="2" align="right"><button onclick="apothikeusi()">Αποθήκευση</button></td></tr>
</table>
<div id="minima" style="color:#a00"></div>
</body></html>
