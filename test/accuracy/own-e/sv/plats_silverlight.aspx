<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Vårdplatser</title><script type="text/javascript" src="sl.js"></script></head>
<body style="margin:0"><div id="host" style="height:600px"></div>
<script type="text/javascript">SL.skapa("host","ClientBin/Vardplatser.xap","region=syd,uppdatera=60");</script></body></html>
