<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />
<title>Parking permits - Estates</title>
<style type="text/css">
#nav,#nav ul{list-style:none;margin:0;padding:0}#nav li{float:left;position:relative;background:#264}#nav a{color:#fff;display:block;padding:5px 12px;text-decoration:none}
#nav ul{display:none;position:absolute;top:100%;left:0;width:160px}#nav ul li{float:none}#nav li:hover ul{display:block}
#main{clear:both;padding-top:20px}
</style>
<!--[if lte IE 6]>
<style type="text/css">body{behavior:url("csshover.htc");} #main{width:expression(document.body.clientWidth > 900 ? "900px" : "auto");}</style>
<![endif]-->
</head>
<body>
<ul id="nav">
<li><a href="estates.php">Estates</a><ul><li><a href="faults.php">Report a fault</a></li><li><a href="keys.php">Keys</a></li></ul></li>
<li><a href="parking.php">Parking</a><ul><li><a href="parking-permits.php">Permits</a></li><li><a href="bike.php">Bicycle cages</a></li></ul></li>
</ul>
<div id="main">
<h1>Apply for a parking permit</h1>
<p>Permits cost &pound;15 a month and are deducted from salary. Staff living within one mile of the campus are not eligible unless they hold a Blue Badge.</p>
<form action="parking-permits.php" method="post">
<table>
<tr><td>Payroll number</td><td><input type="text" name="pay" /></td></tr>
<tr><td>Registration</td><td><input type="text" name="reg" /> second car <input type="text" name="reg2" /></td></tr>
<tr><td>Car park</td><td><select name="cp"><option>North</option><option>Library</option><option>Sports centre</option></select></td></tr>
<tr><td colspan="2"><input type="submit" value="Apply" /></td></tr>
</table>
</form>
</div>
</body>
</html>
