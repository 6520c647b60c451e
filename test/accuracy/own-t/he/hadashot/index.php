<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html dir="rtl"><head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1255">
<title>הפורטל הארגוני - חדשות</title>
<style type="text/css">body{font:12px Arial}#tik{height:18px;overflow:hidden;background:#ffd;border:1px solid #cc9}.k{border-bottom:1px dashed #888;padding:6px}</style>
<script type="text/javascript">
var yediot = ["חיסוני שפעת לעובדים החלו במרפאת העובד", "ישיבת הנהלה נדחתה ליום רביעי", "נמצא צרור מפתחות ליד המעליות"];
var i = 0;
function el(n) { if (document.all) return document.all[n]; return document.getElementById(n); }
function tik() { el("tik").innerHTML = yediot[i]; i = (i + 1) % yediot.length; }
</script></head>
<body onload="tik();setInterval(tik,4000)">
<h2>הפורטל הארגוני – חדשות</h2>
<div id="tik"></div>
<div class="k"><b>נפתח אגף אשפוז חדש</b><br>האגף כולל 36 מיטות ושני חדרי בידוד. המעבר של מחלקה פנימית ב' יתבצע בשבוע הבא. <a href="agaf.php">עוד</a></div>
<div class="k"><b>קורס החייאה</b><br>ההרשמה לקורס רענון לאחיות ולרופאים פתוחה עד סוף החודש אצל רכזת ההדרכה, שלוחה 1820.</div>
<div class="k"><b>מערכת נוכחות</b><br>החל מהראשון לחודש יש לדווח היעדרויות דרך הפורטל ולא על גבי טופס.</div>
</body></html>
