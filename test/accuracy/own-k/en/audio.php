<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">
<head>
  <meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />
  <meta name="generator" content="TYPO3 4.2 CMS" />
  <title>Audio welcome to the ward | St Mary Children's Hospital</title>
  <style type="text/css">#page{width:960px;margin:0 auto} .col{float:left;width:70%} .menu{float:right;width:25%}</style>
  <!--[if lte IE 6]><link rel="stylesheet" href="ie6.css" type="text/css" /><![endif]-->
  
</head>
<body><div id="page">
  <div class="menu"><ul><li><a href="/default.php">Home</a></li><li><a href="/news.php">News</a></li><li><a href="/forms.php">Forms</a></li><li><a href="/tel.php">Phone book</a></li><li><a href="/help.php">Help</a></li></ul></div>
  <div class="col"><h1>Audio welcome to the ward</h1>
<p>Please check the wristband before each medication.</p><audio controls><source src="audio1.wav" type="audio/wav"><object type="application/x-shockwave-flash" data="player.swf" width="300" height="30"><param name="flashvars" value="file=audio1.mp3"></object></audio><p>Visiting hours on the wards are from 2 to 6 pm.</p><p>Play therapists can be booked through the ward clerk.</p>
  </div>
</div></body></html>
