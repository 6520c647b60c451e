<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">
<title>Regia de Apă - Portal intern</title>
<script type="text/javascript" src="detect.js"></script>
<style type="text/css">body{font-family:Tahoma;font-size:12px;background:#e6f0fa}.login{width:320px;margin:60px auto;background:#fff;border:1px solid #369;padding:20px}</style>
</head>
<body onload="verifica()">
<div class="login" id="continut">
<h3>Autentificare</h3>
<form action="login.asp" method="post">
Utilizator:<br><input name="u" size="20"><br>
Parola:<br><input name="p" type="password" size="20"><br><br>
Punct de lucru: <select name="pl"><option>Sediu central</option><option>Staţia de tratare</option><option>Exploatare reţele</option><option>Facturare</option></select><br><br>
<input type="submit" value="Intră">
</form>
</div>
<p align="center">Departament Informatică - int. 115</p>
</body>
</html>
