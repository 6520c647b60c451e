<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html dir="rtl">
<head>
<meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7">
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>תוצאות מעבדה</title>
<link rel="stylesheet" type="text/css" href="lab.css">
<script type="text/javascript" src="lab.js"></script>
</head>
<body onload="taan('1')">
<h3>תוצאות מעבדה – פנימית א'</h3>
<table class="m"><tr><td>בחר מטופל:</td><td>
<select onchange="taan(this.value)"><option value="1">לוי אברהם, מיטה 4</option><option value="2">גבאי שרה, מיטה 7</option></select></td></tr></table>
<div id="totz">טוען נתונים...</div>
<p class="h">* תוצאה חריגה. תוצאות דחופות נמסרות גם בטלפון. מעבדה: 2700</p>
</body></html>
