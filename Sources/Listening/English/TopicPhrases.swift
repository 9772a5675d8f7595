/// What speaks of the topics that scripts may ask about.
enum TopicPhrases {
  /// "topic: words and phrases", spelled out as the speller does ("mum" is "mom", "can't" "can not").
  static let topics = """
    family:family,families,mom,dad,mother,father,parent,parents,mothers,fathers,stepmom,stepdad,mother in law,father in law,in laws,son,sons,daughter,daughters,kid,kids,child,children,baby,babies,toddler,wife,husband,spouse,partner,girlfriend,boyfriend,fiance,fiancee,marriage,divorce,divorced,custody,my ex,brother,brothers,sister,sisters,sibling,siblings,grandma,grandpa,grandmother,grandfather,grandparents,grandson,granddaughter,grandkids,grandchildren,gran,nana,aunt,uncle,cousin,cousins,niece,nephew,my folks,my old man,my girl,my little girl,my little boy,my boy,my boys,my girls,relatives
    work:work,works,worked,working,job,jobs,jobless,boss,coworker,coworkers,co worker,colleague,colleagues,shift,shifts,office,workplace,career,employer,employed,unemployed,unemployment,fired,laid off,overtime,supervisor,foreman,interview,payroll,warehouse,my manager,day off,days off,clock in,clocked in,clock out
    pain:pain,pains,painful,ache,aches,aching,achy,hurts,hurting,sore,soreness,migraine,migraines,headache,headaches,toothache,backache,cramp,cramps,cramping,arthritis,sciatica,fibromyalgia,throbbing,stabbing,burning,my back,my knee,my knees,bad back,bad knee
    sleep:sleep,sleeps,sleeping,sleepless,sleepy,slept,asleep,insomnia,nightmare,nightmares,awake,nap,naps,bedtime,tossing and turning,up all night,wake up,wake at,woke up,waking up,tired,exhausted,no rest,night sweats
    money:money,cash,broke,rent,bills,bill,debt,debts,loan,loans,owe,owed,mortgage,evicted,eviction,wage,wages,salary,paycheck,paychecks,payday,afford,expensive,savings,bank,dollars,bucks,pawn,pawned,pawnshop,overdraft,food stamps,benefits,finances,financial,cost,costs,costing
    health:health,healthy,healthier,unhealthy,doctor,doctors,hospital,nurse,clinic,sick,sickness,illness,ill,disease,liver,lungs,heart,kidney,kidneys,hepatitis,hep c,hiv,cancer,diabetes,asthma,copd,infection,infected,abscess,blood pressure,cholesterol,surgery,diagnosis,diagnosed,symptoms,symptom,cough,coughing,fever,pregnant,pregnancy,stroke,seizure,seizures,dentist,teeth,short of breath
    loneliness:lonely,lonesome,loneliness,alone,isolated,isolation,isolating,no one to talk to,nobody to talk to,no one here,nobody here,no friends,have no one,have nobody,got no one,got nobody,by myself,on my own,nobody calls,no one calls,nobody cares,no one cares,miss people,empty house
    anger:angry,anger,angrier,mad,furious,rage,raging,enraged,pissed,irritated,irritable,annoyed,resent,resentful,resentment,hate him,hate her,hate them,livid,fuming,seething,fed up,lost my temper,lose my temper,temper,snapped at,snap at,fight with,fought with,argument,arguing,argued,yelled,yelling,screamed at
    """

  /// Phrases whose words mean something else.
  static let sayings =
    "not work,did work,does work,would work,could work,might work,will work,can work,may work,it works,that works,"
    + "works for me,work for me,work on it,work on me,work it out,work this out,work out,works out,worked out,"
    + "working out,it worked,that worked,nothing works,nothing worked,what works,if it works,is it working,"
    + "is not working,was not working,meds work,pain in the ass,pain in the neck,leave me alone,let alone,"
    + "left me alone,leave it alone,i will bill,foot the bill,like mad,go mad,going mad,by heart,heart to heart,"
    + "not a baby,sick of,sick and tired,shift key,at any cost,at all costs,you bet,broke down,broke up,broke my,"
    + "tired of"

  /// Words one slip from a topic's word that are words of their own.
  static let lookAlikes: Set<Substring> = [
    "bother", "bothers", "farther", "lovely", "patents", "sitter", "hearth", "hearty", "employee",
    "employees", "temple", "tempted", "infect", "divide", "expansive", "officer", "officers",
    "offices", "offered", "workable", "ragging", "carer", "carers", "couching", "another", "others",
    "smother", "sheep", "stepping", "slipping", "nursed", "annoy", "isolate", "diagnose", "conch",
    "moping", "shifty", "winning", "earning", "learning", "turning", "blasting", "hunting",
  ]
}
