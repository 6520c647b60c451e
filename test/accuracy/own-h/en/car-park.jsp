<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">




<html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="Pragma" content="no-cache" />
<title>Car park permit renewal</title>
<style type="text/css">
#head { border-bottom: 3px solid #c00; } #menu ul { list-style: none; padding: 0; } #menu li { display: inline; margin-right: 1em; }
body { font-family: Arial, sans-serif; font-size: 12px; margin: 10px; } .error { color: red; }
.list td { border-bottom: 1px solid #ccc; padding: 2px 8px; }
</style>

</head>
<body>
<div id="head"><h1>St Aldhelm Teaching Hospital</h1></div>
<div id="menu"><ul>
<li><a href="/intra/index.do">Home</a></li>
<li><a href="/intra/dept.do">Departments</a></li>
<li><a href="/intra/forms.do">Forms</a></li>
<li><a href="/intra/phone.do">Phone book</a></li>
<li><a href="/intra/news.do">News</a></li>
<li><a href="/intra/help.do">Help</a></li>
</ul></div>


<div id="content">
<h2>Car park permit renewal</h2>

<form action="permit.do" method="post" onsubmit="return check(this)">
<p>Registration <input name="reg" size="10" /> <span class="error" id="e1"></span></p>
<p>Site <select name="site"><option value="">--</option><option>Main</option><option>Maternity</option><option>Off-site</option></select> <span class="error" id="e2"></span></p>
<p><input type="submit" value="Renew" /></p></form>
<script type="text/javascript">
function check(f) {
  document.getElementById("e1").innerHTML = f.reg.value ? "" : "Required";
  document.getElementById("e2").innerHTML = f.site.selectedIndex ? "" : "Choose a site";
  return f.reg.value != "" && f.site.selectedIndex > 0;
}
</script>
</div>
<div id="foot"><p>Internal use only. Problems with this page? Call the IT service desk.</p></div>
</body>
</html>
