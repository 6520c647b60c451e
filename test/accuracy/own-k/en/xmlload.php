<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">
<head>
  <meta http-equiv="Content-Type" content="text/html; charset=windows-1252" />
  <meta name="generator" content="SPIP 2.1" />
  <title>Depot stock levels | Highways Department</title>
  <style type="text/css">#page{width:960px;margin:0 auto} .col{float:left;width:70%} .menu{float:right;width:25%}</style>
  <!--[if lte IE 6]><link rel="stylesheet" href="ie6.css" type="text/css" /><![endif]-->
  
</head>
<body><div id="page">
  <div class="menu"><ul><li><a href="/default.php">Home</a></li><li><a href="/news.php">News</a></li><li><a href="/forms.php">Forms</a></li><li><a href="/tel.php">Phone book</a></li><li><a href="/help.php">Help</a></li></ul></div>
  <div class="col"><h1>Depot stock levels</h1>
<p>Report potholes deeper than 4 cm on the same day.</p><ul id="u"></ul>
<script type="text/javascript">
var src='<l><i n="A-1" v="120"/><i n="B-4" v="35"/><i n="C-2" v="8"/></l>', d;
if (window.DOMParser) d=new DOMParser().parseFromString(src,"text/xml");
else { d=new ActiveXObject("Microsoft.XMLDOM"); d.async=false; d.loadXML(src); }
var n=d.getElementsByTagName("i"), h=""; for(var k=0;k<n.length;k++) h+="<li>"+n[k].getAttribute("n")+": "+n[k].getAttribute("v")+"</li>"; document.getElementById("u").innerHTML=h;
</script>
  </div>
</div></body></html>
