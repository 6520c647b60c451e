<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
<html lang="sv">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Skolskjuts - turlista och ansökan</title>
<link rel="stylesheet" type="text/css" href="css/skjuts.css">
<!--[if lte IE 6]>
<style type="text/css">
img.png { behavior: url(iepngfix.htc) }
#meny { filter: progid:DXImageTransform.Microsoft.AlphaImageLoader(src='img/meny.png', sizingMethod='scale'); }
</style>
<![endif]-->
</head>
<body>
<div id="meny"><a href="default.asp">Barn- och utbildning</a></div>
<h1><img class="png" src="img/buss.gif" alt="" width="32" height="32"> Skolskjuts</h1>
<table>
<tr><th>Linje</th><th>Från</th><th>Avgår</th><th>Skola</th><th>Framme</th></tr>
<tr><td>S12</td><td>Björkhult</td><td>07.22</td><td>Åsenskolan</td><td>07.55</td></tr>
<tr><td>S14</td><td>Näs brygga</td><td>07.10</td><td>Åsenskolan</td><td>07.58</td></tr>
<tr><td>S21</td><td>Högtorp</td><td>07.31</td><td>Lillgårdsskolan</td><td>08.02</td></tr>
</table>
<h2>Ansök för elev</h2>
<form action="ansok.asp" method="post">
<p><label>Elevens namn <input name="namn"></label> <label>Klass <input name="klass" size="3"></label> <label>Linje <select name="linje"><option>S12<option>S14<option>S21</select></label> <input type="submit" value="Skicka"></p>
</form>
</body>
</html>
