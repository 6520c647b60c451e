<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Log a call</title>
<script type="text/javascript" src="helpdesk.js"></script>
<style type="text/css">body{font:75% Arial}label{display:block;margin-top:8px;font-weight:bold}#tip{background:#ffffe1;border:1px solid #ccc;padding:6px;display:none;width:400px}</style></head>
<body>
<h1>Log a call with the help desk</h1>
<p>Urgent problems (no one in your office can work): telephone <b>5555</b>.</p>
<form id="call" action="savecall.asp" method="post" enctype="multipart/form-data">
<label for="cat">What is it about?</label><select id="cat" name="cat"></select>
<label for="sub">In particular</label><select id="sub" name="sub"></select>
<div id="tip"></div>
<label for="pc">PC number (sticker on the front)</label><input id="pc" name="pc" size="10">
<label for="txt">Describe the problem</label><textarea id="txt" name="txt" rows="6" cols="60"></textarea> <span id="left">500</span> left
<label for="att">Screen shot</label><input type="file" id="att" name="att">
<p><input type="submit" value="Log call"></p>
</form></body></html>
