var rub = new Array();
rub[0] = new Array("Personnel", "Congés", "conges.htm.asp", "Notes de service", "notes.asp", "Formation", "formation.asp");
rub[1] = new Array("Santé", "Veille sanitaire", "veille.asp", "Eaux", "eaux.asp", "Etablissements", "etab.asp");
rub[2] = new Array("Social", "RMI", "rmi.asp", "Aide sociale", "aide.asp", "CDES", "cdes.asp");
rub[3] = new Array("Pratique", "Annuaire", "annuaire.asp", "Plan d'accès", "plan.asp");
